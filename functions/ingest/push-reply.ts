import type { Ingested, Pusher } from '../../shared/intake/ingest-batch.ts';
import { countsOf, STATUS } from '../../shared/intake/outcomes.ts';
import { warningsOf } from '../../shared/intake/rules/warnings.ts';
import type { Fault } from '../../shared/problem.ts';
import { receiptFrom } from './receipt.ts';
import type { RowResult } from './schema.ts';

/** Content that a later version has replaced comes again without a version: kept already, and not made current. */
const REPEATED: Fault = {
  pointer: '/version',
  code: 'older-content-repeated',
  message: '与该记录较早的版本内容相同，已有更新的版本；如确需恢复此内容，请给出 version（版本时间）',
};

export const pushReply = ({ rows, candidates, outcomes, names, batch }: Ingested, pusher: Pusher) => {
  const results = outcomes.map((outcome, index): RowResult => {
    const row = candidates[index];
    if (row === undefined) return { index, recordId: null, status: 'rejected', errors: rows[index]?.faults ?? [] };
    const warnings = [
      ...(outcome === 'repeat' ? [REPEATED] : []),
      ...(rows[index]?.warnings ?? []),
      ...warningsOf(row.record, pusher, names),
    ];
    return { index, recordId: row.recordId, status: STATUS[outcome], ...(warnings.length > 0 ? { warnings } : {}) };
  });
  return {
    batchId: batch?.batchId ?? null,
    counts: { rows: results.length, ...countsOf(outcomes) },
    results,
    receipt: batch?.receipt === undefined ? null : receiptFrom(batch.receipt),
  };
};
