import type { Day } from '../../calendar/dates.ts';
import type { Kind, RecordOf, ViolationRecord } from '../../records/record.ts';
import { fault, type Rule } from './rule.ts';

/** Which of a record's days may not be in the future, and which must come before which. */

/** One day of a record; none where the record, or its kind, has no such day. */
interface RecordDay {
  pointer: string;
  label: string;
  of: (record: ViolationRecord) => Day | null | undefined;
}

const dayOfAny = (pointer: string, label: string, of: RecordDay['of']): RecordDay => ({ pointer, label, of });

const dayOfKind = <K extends Kind>(
  kind: K,
  pointer: string,
  label: string,
  of: (record: RecordOf<K>) => Day | null,
): RecordDay => dayOfAny(pointer, label, (record) => (record.kind === kind ? of(record as RecordOf<K>) : undefined));

const decided = dayOfAny('/decidedOn', '决定日期', ({ decidedOn }) => decidedOn);
const statusChanged = dayOfAny('/statusChangedOn', '文书状态变更日期', (record) => record.statusChangedOn);
const fulfilled = dayOfAny('/fulfilledOn', '履行完毕日期', ({ fulfilledOn }) => fulfilledOn);
const repaired = dayOfAny('/repair/on', '修复日期', ({ repair }) => repair?.on);
const actEnded = dayOfKind('penalty', '/actEndedOn', '违法行为终了日期', ({ actEndedOn }) => actEndedOn);
const validUntil = dayOfKind('penalty', '/validUntil', '处罚有效期', (record) => record.validUntil);
const lifted = dayOfKind('compulsory', '/liftedOn', '解除日期', ({ liftedOn }) => liftedOn);
const filed = dayOfKind('enforcement', '/filedOn', '立案时间', ({ filedOn }) => filedOn);
const published = dayOfKind('enforcement', '/publishedOn', '发布时间', ({ publishedOn }) => publishedOn);
const ended = dayOfKind('enforcement', '/endedOn', '退出日期', ({ endedOn }) => endedOn);
const listed = dayOfKind('dishonesty-list', '/listedOn', '列入日期', ({ listedOn }) => listedOn);
const removed = dayOfKind('dishonesty-list', '/removedOn', '移出日期', ({ removedOn }) => removedOn);
const inEffect = dayOfKind('judgment', '/effectiveOn', '裁判生效日期', ({ effectiveOn }) => effectiveOn);

const notInFuture =
  ({ pointer, label, of }: RecordDay): Rule =>
  (record, today) => {
    const day = of(record);
    return day != null && day > today ? fault(pointer, 'future-date', `${label}晚于今天`) : undefined;
  };

/** Judged only where the earlier day is possible by itself: one fault is reported, not its consequences. */
const notBefore =
  ({ pointer, label, of }: RecordDay, first: RecordDay): Rule =>
  (record, today) => {
    const [day, earlier] = [of(record), first.of(record)];
    return day != null && earlier != null && earlier <= today && day < earlier
      ? fault(pointer, 'dates-out-of-order', `${label}早于${first.label}`)
      : undefined;
  };

export const dateRules: readonly Rule[] = [
  ...[decided, statusChanged, fulfilled, repaired, actEnded, filed, published, ended, listed].map(notInFuture),
  notBefore(statusChanged, decided),
  notBefore(fulfilled, decided),
  notBefore(repaired, decided),
  notBefore(validUntil, decided),
  notBefore(lifted, decided),
  notBefore(published, filed),
  notBefore(ended, published),
  notBefore(ended, filed),
  notBefore(removed, listed),
  notBefore(inEffect, decided),
];
