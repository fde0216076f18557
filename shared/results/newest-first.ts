import type { ViolationRecord } from '../records/record.ts';

interface Dated {
  recordId: string;
  record: Pick<ViolationRecord, 'decidedOn'>;
}

/** The order in which records are told of. */
export const newestFirst = (a: Dated, b: Dated): number =>
  compareText(b.record.decidedOn, a.record.decidedOn) || compareText(a.recordId, b.recordId);

export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
