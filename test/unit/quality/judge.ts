import { type Day, toInstant } from '../../../shared/calendar/dates.ts';
import { candidatesOf, type HeldVersion } from '../../../shared/intake/plan.ts';
import { qualityOf } from '../../../shared/quality/batch-quality.ts';
import { type RecordInput, RecordSchema } from '../../../shared/records/record.ts';
import { BUREAU, FIRM, OTHER_FIRM } from '../../support/records.ts';

/** The decision of the sample penalty is of 2026-02-27; the seventh working day after it is 2026-03-09. */
export const ON_TIME = '2026-03-09T23:59:59+08:00';
export const LATE = '2026-03-10T00:00:00+08:00';
const UNIT = { id: 'qz-scjg', uscc: BUREAU.uscc };
const NAMES = new Map([FIRM, OTHER_FIRM].map(({ uscc, name }) => [uscc, name]));

const candidates = (inputs: readonly (RecordInput | undefined)[], at: string, unit = UNIT) =>
  candidatesOf(
    '21',
    inputs.map((input) => (input === undefined ? { faults: [] } : { record: RecordSchema.parse(input) })),
    toInstant(at),
    unit,
  );

export interface Sent {
  at?: string;
  held?: readonly RecordInput[];
  heldFrom?: typeof UNIT;
  stored?: readonly boolean[];
  dutyFrom?: string | null;
}

export const judge = (inputs: readonly (RecordInput | undefined)[], sent: Sent = {}) => {
  const { at = ON_TIME, held = [], heldFrom = UNIT, dutyFrom = '2023-10-15' } = sent;
  const before = candidates(held, '2026-02-28T08:00:00+08:00', heldFrom);
  return qualityOf({
    candidates: candidates(inputs, at),
    stored: sent.stored ?? inputs.map((input) => input !== undefined),
    held: before as HeldVersion[],
    names: NAMES,
    receivedAt: toInstant(at),
    dutyFrom: dutyFrom as Day | null,
  });
};
export const brokenBy = (input: RecordInput, sent?: Sent) => Object.keys(judge([input], sent).broken).sort();
