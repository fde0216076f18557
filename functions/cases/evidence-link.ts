import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { type Reply, seeOther } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import type { ActingDeps } from './act.ts';
import type { Case } from './case.ts';
import type { caseRoutes } from './case-routes.ts';
import type { EvidenceFiles } from './evidence/evidence-files.ts';
import { foundCase } from './found-case.ts';
import { noSuchCase } from './parties.ts';

interface Deps extends Pick<ActingDeps, 'cases' | 'mandates' | 'now'> {
  files: Pick<EvidenceFiles, 'link'>;
}

/** Complaints are kept from those they are about, so their files have a way of their own. */
const isOpenToAllParties = ({ kind }: Case): boolean => kind !== 'complaint';

export const getCaseEvidence =
  ({ files, ...deps }: Deps) =>
  async ({ params, query, caller }: ApiRequest<typeof caseRoutes.getCaseEvidence>): Promise<Reply> => {
    const { current } = await foundCase(deps, params.caseId, caller, query.mandateId);
    if (!isOpenToAllParties(current)) throw noSuchCase();
    const evidence = current.evidence.find(({ evidenceId }) => evidenceId === params.evidenceId);
    if (evidence === undefined) throw new Problem('not-found', '该案件没有这份证据材料');
    return seeOther((await files.link(evidence)).url);
  };
