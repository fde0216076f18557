import { toInstant } from '../../../shared/calendar/dates.ts';
import { shortDigest } from '../../../shared/digest.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import { ingestBatch } from '../../../shared/intake/ingest-batch.ts';
import type { Outcome } from '../../../shared/intake/plan.ts';
import type { Case } from '../case.ts';
import type { CaseStore } from '../case-store.ts';
import type { Correction } from './correction.ts';

type IngestDeps = Parameters<typeof ingestBatch>[0];

interface Deps extends Pick<IngestDeps, 'store' | 'batches' | 'now'> {
  cases: Pick<CaseStore, 'noteReportChange'>;
  registry: Registry;
}

/**
 * Keeps the new version as a batch of its unit, of one row, that names the case. The same again finds its plan, so a crash
 * between any two writes is healed by keeping it again. Answers what became of it: `history` where the unit has said
 * something later itself.
 */
export const keepCorrection =
  ({ store, batches, cases, registry, now }: Deps) =>
  async ({ caseId, enterprise, domain }: Case & { domain: string }, { unit, record }: Correction): Promise<Outcome> => {
    const maker = registry.units.get(unit);
    if (maker === undefined) throw new Error(`case ${caseId} names the unit ${unit}, which is not listed`);
    const known = registry.domain(domain);
    if (known === undefined) throw new Error(`case ${caseId} names the domain ${domain}, which is not listed`);
    await cases.noteReportChange(enterprise.uscc, toInstant(now()));
    const { outcomes } = await ingestBatch({ store, batches, now })({
      batchId: shortDigest(['case', caseId], 26),
      domain,
      pusher: maker,
      rows: [{ sent: record }],
      dutyFrom: known.inForceFrom,
      origin: caseId,
    });
    const [outcome] = outcomes as [Outcome];
    if (outcome === 'rejected') throw new Error(`the new version of case ${caseId} is not what may be pushed`);
    return outcome;
  };
