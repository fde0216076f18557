import { monthOf } from '../calendar/dates.ts';
import { keys } from '../table/keys.ts';
import type { Item } from '../table/table.ts';
import type { BatchQuality } from './batch-quality.ts';

export interface JudgedBatch {
  batchId: string;
  domain: string;
  unit: string;
  receivedAt: string;
  quality: BatchQuality;
}

/** What a batch's plan says of its quality, where the figures of its unit and month are read: one item, or none, under a key that the batch gives: putting it again changes nothing. */
export const qualityItems = ({ batchId, domain, unit, receivedAt, quality }: JudgedBatch): Item[] =>
  quality.rows === 0 ? [] : [{ ...keys.batchQuality(domain, unit, monthOf(receivedAt), batchId), receivedAt, quality }];
