import { type Instant, later, toInstant } from '../../../shared/calendar/dates.ts';
import type { Sender } from '../../../shared/domains/registry.ts';
import { validate } from '../../../shared/intake/rules/validate.ts';
import { type Fault, Problem } from '../../../shared/problem.ts';
import { isNewer, type RecordVersion } from '../../../shared/records/fold.ts';
import { contentDigestOf, recordIdOf } from '../../../shared/records/identity.ts';
import type { ViolationRecord } from '../../../shared/records/record.ts';
import { type Correction, changesBetween, type Remedy } from './correction.ts';

export interface Wanted {
  remedy: Remedy;
  /** Members in place of those of the version that holds. */
  changes?: Readonly<Record<string, unknown>> | undefined;
  /** Of a record that is to be added. */
  record?: unknown;
}

/** For which record a new version is made, by whom. */
export interface Situation {
  domain: string;
  /** Of the enterprise whose record it must be. */
  uscc: string;
  /** The record it must be; null where it is to be added. */
  recordId: string | null;
  /** The version that holds; undefined where there never was one. */
  current: RecordVersion | undefined;
  /** The unit that makes it. */
  maker: Sender;
  at: Instant;
}

/** What a marking may say, and nothing else. */
const MARKING: readonly string[] = ['litigation', 'severity', 'fulfilledOn', 'remark'];

/** The record as a unit wants it to be, checked by every rule of a push. */
export const wantedRecord = (
  { remedy, changes = {}, record }: Wanted,
  { current, recordId, at }: Pick<Situation, 'current' | 'recordId' | 'at'>,
): ViolationRecord => {
  if ((remedy === 'add') !== (recordId === null))
    throw recordId === null
      ? faulty('/remedy', 'no-record', '平台没有这条记录，请补充归集（add）')
      : faulty('/remedy', 'record-held', '平台已有这条记录，请更正、补充标注或撤回');
  if (remedy === 'add' || current === undefined) return checked(record, '/record', at);
  const stray = Object.keys(changes).find((member) => remedy === 'mark' && !MARKING.includes(member));
  if (stray !== undefined)
    throw faulty(
      `/changes/${stray}`,
      'not-a-marking',
      `补充标注只能填写：${MARKING.join('、')}；其他更改请用更正（correct）`,
    );
  const status = remedy === 'withdraw' ? { status: 'withdrawn' } : {};
  const changed = checked({ ...current.record, ...changes, ...status, version: null }, '/changes', at);
  const unknown = Object.keys(changes).find((member) => member === 'version' || !Object.hasOwn(changed, member));
  if (unknown !== undefined)
    throw faulty(`/changes/${unknown}`, 'unknown-member', `这类记录没有可以更改的成员 ${unknown}`);
  return changed;
};

/** The new version: throws where it would be another record, or would not hold. */
export const correctionOf = (
  remedy: Remedy,
  record: ViolationRecord,
  { domain, uscc, recordId, current, maker, at }: Situation,
): Correction => {
  const named = recordIdOf(domain, record);
  if (recordId !== null && named !== recordId)
    throw faulty(
      '/changes',
      'other-record',
      '文种、文号、决定机关和行政相对人不能更改；有误的请撤回，再由决定机关重新报送',
    );
  if (record.subject.uscc !== uscc)
    throw faulty('/record/subject/uscc', 'other-subject', '行政相对人应为提出异议的企业');
  const version = versionAfter(current, at);
  const byDecider = record.authority.uscc === maker.uscc;
  const ordered = { unit: maker.id, byDecider, version, receivedAt: at, digest: contentDigestOf(record) };
  if (current !== undefined && !isNewer(ordered, current)) throw outranked(current);
  return {
    ...{ remedy, unit: maker.id, recordId: named, version },
    against: current?.digest ?? null,
    record: { ...record, version },
    changes: changesBetween(current?.record ?? {}, record),
  };
};

/** Later than what holds, so that it holds instead. */
export const versionAfter = (current: Pick<RecordVersion, 'version'> | undefined, at: Instant): Instant =>
  current === undefined ? at : later(at, toInstant(new Date(Date.parse(current.version) + 1)));

const checked = (sent: unknown, pointer: string, at: Instant): ViolationRecord => {
  const { record, faults } = validate(sent, at);
  if (record !== undefined) return record;
  const errors = faults.map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` }));
  throw new Problem('invalid-request', `记录不符合报送规范：${(errors[0] as Fault).message}`, { errors });
};

const faulty = (pointer: string, code: string, message: string): Problem =>
  new Problem('invalid-request', message, { errors: [{ pointer, code, message }] });

/** Copies cannot change what the unit that decided said itself. */
const outranked = ({ unit, record }: RecordVersion): Problem =>
  new Problem('outranked', `该记录由作出决定的单位（${record.authority.name}）报送，应转由该单位更正`, {
    members: { unit },
  });
