import { type Day, dayOf, type Instant } from '../../calendar/dates.ts';
import { faultsOf } from '../../http/faults.ts';
import type { Fault } from '../../problem.ts';
import { RecordSchema, type ViolationRecord } from '../../records/record.ts';
import { faultsAcrossFields } from './across-fields.ts';
import { strayMembers } from './members.ts';
import { naturalPersonFault } from './natural-person.ts';

export type Validated =
  | { record: ViolationRecord; warnings?: Fault[]; faults?: undefined }
  | { record?: undefined; warnings?: undefined; faults: Fault[] };

/** Clocks of senders run a little ahead of ours. */
const CLOCK_SKEW_MS = 300_000;

/** One row as it was sent, against all rules, on the day it was received. */
export const validate = (sent: unknown, receivedAt: Instant): Validated => {
  const naturalPerson = naturalPersonFault(sent);
  if (naturalPerson !== undefined) return { faults: [naturalPerson] };
  const parsed = RecordSchema.safeParse(sent, { reportInput: true });
  const stray = strayMembers(sent);
  if (!parsed.success) return { faults: [...faultsOf(parsed.error), ...stray.faults] };
  const faults = [
    ...faultsAcrossFields(parsed.data, todayAt(receivedAt)),
    ...versionFault(parsed.data, receivedAt),
    ...stray.faults,
  ];
  return faults.length > 0 ? { faults } : { record: parsed.data, warnings: stray.warnings };
};

/** A batch is of one instant: its day is told once. */
let last: { at: Instant; day: Day } | undefined;
const todayAt = (receivedAt: Instant): Day => {
  if (last?.at !== receivedAt) last = { at: receivedAt, day: dayOf(receivedAt) };
  return last.day;
};

const versionFault = ({ version }: ViolationRecord, receivedAt: Instant): Fault[] =>
  version !== null && Date.parse(version) > Date.parse(receivedAt) + CLOCK_SKEW_MS
    ? [{ pointer: '/version', code: 'future-date', message: '版本时间晚于当前时间' }]
    : [];
