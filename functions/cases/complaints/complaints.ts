import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { created, ok, type Reply, seeOther } from '../../../shared/http/reply.ts';
import { Problem } from '../../../shared/problem.ts';
import { actOn } from '../act.ts';
import type { ReplyDeps } from '../case-reply.ts';
import type { EvidenceFiles } from '../evidence/evidence-files.ts';
import { type FilingDeps, fileCase } from '../file-case.ts';
import { foundCase } from '../found-case.ts';
import { listCases } from '../list-cases.ts';
import { checkComplaint } from './check-complaint.ts';
import type { Complaint, ComplaintState } from './complaint.ts';
import { complaintReply } from './complaint-reply.ts';
import { complaintFlow } from './flow.ts';
import { prepareComplaint } from './prepare-action.ts';
import type { complaintRoutes } from './routes.ts';

export type ComplaintDeps = FilingDeps & ReplyDeps;

export const fileComplaint =
  (deps: ComplaintDeps) =>
  async (request: ApiRequest<typeof complaintRoutes.fileComplaint>): Promise<Reply> => {
    const { current, seat } = await fileCase(deps, complaintFlow, request, checkComplaint(deps));
    return created(`/v1/complaints/${current.caseId}`, complaintReply(deps, current, seat));
  };

export const actOnComplaint =
  (deps: ComplaintDeps) =>
  async ({ params, ...request }: ApiRequest<typeof complaintRoutes.actOnComplaint>): Promise<Reply> => {
    const action = { caseId: params.caseId, ...request };
    const { current, seat } = await actOn(deps, complaintFlow, action, prepareComplaint(deps.registry));
    return ok(complaintReply(deps, current, seat));
  };

type ReadingDeps = Pick<ComplaintDeps, 'cases' | 'mandates' | 'registry' | 'now'>;

export const listComplaints =
  (deps: ReadingDeps) =>
  async (request: ApiRequest<typeof complaintRoutes.listComplaints>): Promise<Reply> => {
    const { cases, cursor, seat } = await listCases<Complaint>(deps, 'complaint', request);
    return ok({ complaints: cases.map((one) => complaintReply(deps, one, seat)), cursor: cursor ?? null });
  };

export const getComplaint =
  (deps: ReadingDeps) =>
  async ({ params, query, caller }: ApiRequest<typeof complaintRoutes.getComplaint>): Promise<Reply> => {
    const { current, seat } = await found(deps, { params, query, caller });
    return ok(complaintReply(deps, current, seat));
  };

/** Of a unit only where the enterprise said so: what a file shows may tell whose it is. */
export const getComplaintEvidence =
  ({ files, ...deps }: ReadingDeps & { files: Pick<EvidenceFiles, 'link'> }) =>
  async ({ params, query, caller }: ApiRequest<typeof complaintRoutes.getComplaintEvidence>): Promise<Reply> => {
    const { current, seat } = await found(deps, { params, query, caller });
    if (seat.party === 'holder' && !current.evidenceForUnit)
      throw new Problem('forbidden', '投诉人未同意向承办单位提供附件，如需了解内容请联系信用工作机构');
    const evidence = current.evidence.find(({ evidenceId }) => evidenceId === params.evidenceId);
    if (evidence === undefined) throw new Problem('not-found', '没有这份证据材料');
    return seeOther((await files.link(evidence)).url);
  };

type Asked = Pick<ApiRequest<typeof complaintRoutes.getComplaint>, 'params' | 'query' | 'caller'>;

const found = (deps: ReadingDeps, { params, query, caller }: Asked) =>
  foundCase<ComplaintState, Complaint>(deps, params.caseId, caller, query.mandateId, complaintFlow);
