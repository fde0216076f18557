import type { Batch } from '../../shared/batches/batch-store.ts';
import { inShanghai } from '../../shared/calendar/dates.ts';
import type { SourceUnit } from '../../shared/domains/registry.ts';
import type { Fault } from '../../shared/problem.ts';
import type { Candidate, Outcome } from './plan.ts';
import type { Validated } from './rules/validate.ts';
import { warningsOf } from './rules/warnings.ts';
import type { RowResult, RowStatus } from './schema.ts';

const STATUS: Record<Outcome, RowStatus> = {
  accepted: 'accepted',
  history: 'superseded',
  unchanged: 'unchanged',
  repeat: 'superseded',
  rejected: 'rejected',
};

/** Content that a later version has replaced comes again without a version: kept already, and not made current. */
const REPEATED: Fault = {
  pointer: '/version',
  code: 'older-content-repeated',
  message: '与该记录较早的版本内容相同，已有更新的版本；如确需恢复此内容，请给出 version（版本时间）',
};

interface Pushed {
  rows: readonly Validated[];
  candidates: readonly (Candidate | undefined)[];
  outcomes: readonly Outcome[];
  names: ReadonlyMap<string, string>;
  unit: SourceUnit;
  /** Left out for a dry run: nothing was kept, and there is nothing to keep a receipt of. */
  batch?: Batch;
}

export const pushReply = ({ rows, candidates, outcomes, names, unit, batch }: Pushed) => {
  const results = outcomes.map((outcome, index): RowResult => {
    const row = candidates[index];
    if (row === undefined) return { index, recordId: null, status: 'rejected', errors: rows[index]?.faults ?? [] };
    const warnings = [
      ...(outcome === 'repeat' ? [REPEATED] : []),
      ...(rows[index]?.warnings ?? []),
      ...warningsOf(row.record, unit, names),
    ];
    return { index, recordId: row.recordId, status: STATUS[outcome], ...(warnings.length > 0 ? { warnings } : {}) };
  });
  const count = (status: RowStatus) => results.filter((result) => result.status === status).length;
  return {
    batchId: batch?.batchId ?? null,
    counts: {
      rows: results.length,
      accepted: count('accepted'),
      unchanged: count('unchanged'),
      superseded: count('superseded'),
      rejected: count('rejected'),
    },
    results,
    receipt: batch === undefined ? null : receiptOf(batch),
  };
};

const receiptOf = (batch: Batch) => ({
  batchId: batch.batchId,
  domain: batch.domain,
  unit: batch.unit,
  receivedAt: inShanghai(batch.receivedAt),
  rows: batch.outcomes.length,
  stored: batch.stores.length,
  digest: batch.bodyDigest,
});
