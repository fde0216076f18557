import type { PushedBatch, RowStatus } from './push-rows.ts';

export type Totals = { rows: number } & Record<RowStatus, number> & { batches: string[] };

export const noRows = (): Totals => ({ rows: 0, accepted: 0, unchanged: 0, superseded: 0, rejected: 0, batches: [] });

export const counted = (totals: Totals, { batchIds, outcomes }: PushedBatch): Totals => {
  const sum = {
    ...totals,
    rows: totals.rows + outcomes.length,
    batches: [...totals.batches, ...batchIds],
  };
  for (const { status } of outcomes) sum[status] += 1;
  return sum;
};

export const inWords = ({ rows, ...counts }: Omit<Totals, 'batches'>): string =>
  `报送 ${rows} 行：${countsInWords(counts)}`;

/** Of rows that were only checked. */
export const wouldBeInWords = ({ rows, ...counts }: Omit<Totals, 'batches'>): string =>
  `检查 ${rows} 行，未报送；如报送：${countsInWords(counts)}`;

const countsInWords = ({ accepted, unchanged, superseded, rejected }: Record<RowStatus, number>): string =>
  `接受 ${accepted}、未变 ${unchanged}、已被取代 ${superseded}、退回 ${rejected}`;
