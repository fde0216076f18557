import { dayOf } from '../calendar/dates.ts';
import { keys } from '../table/keys.ts';
import type { Table } from '../table/table.ts';
import type { BatchQuality } from './batch-quality.ts';

export interface JudgedBatch {
  batchId: string;
  domain: string;
  unit: string;
  receivedAt: string;
  quality: BatchQuality;
}

/** Calendar month in Shanghai, YYYY-MM. */
export const monthOf = (time: string | Date): string => dayOf(time).slice(0, 7);

/** One item a batch, under a key that the batch gives: putting it again changes nothing. */
export const putBatchQuality = async (
  table: Table,
  { batchId, domain, unit, receivedAt, quality }: JudgedBatch,
): Promise<void> => {
  if (quality.rows === 0) return;
  const key = keys.batchQuality(domain, unit, monthOf(receivedAt), batchId);
  await table.put({ ...key, receivedAt, quality });
};
