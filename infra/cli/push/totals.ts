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

export const inWords = ({ rows, accepted, unchanged, superseded, rejected }: Omit<Totals, 'batches'>): string =>
  `报送 ${rows} 行：接受 ${accepted}、未变 ${unchanged}、已被取代 ${superseded}、退回 ${rejected}`;
