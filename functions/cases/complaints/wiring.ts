import { type ApiHandler, apiHandler } from '../../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../../shared/http/caller.ts';
import { dailyQuota } from '../../../shared/quota/daily-quota.ts';
import type { EvidenceFiles } from '../evidence/evidence-files.ts';
import { getComplaintFigures } from './complaint-figures.ts';
import {
  actOnComplaint,
  type ComplaintDeps,
  fileComplaint,
  getComplaint,
  getComplaintEvidence,
  listComplaints,
} from './complaints.ts';
import { figureStore } from './figure-store.ts';
import { complaintRoutes as routes } from './routes.ts';

interface Deps extends Omit<ComplaintDeps, 'quota'> {
  evidenceFiles: Pick<EvidenceFiles, 'link'>;
  verifyToken: VerifyToken;
}

/** Of one enterprise, its agents included; the figure is ours. */
const COMPLAINTS_PER_DAY = 20;

export const wireComplaints = ({ verifyToken, evidenceFiles, ...given }: Deps) => {
  const { table } = given;
  const refusal = `每家企业每日最多提出 ${COMPLAINTS_PER_DAY} 件投诉，请明日再试`;
  const deps = { ...given, quota: dailyQuota(table, { kind: 'complaint', perDay: COMPLAINTS_PER_DAY, refusal }) };
  return {
    fileComplaint: apiHandler(routes.fileComplaint, verifyToken, fileComplaint(deps)),
    listComplaints: apiHandler(routes.listComplaints, verifyToken, listComplaints(deps)),
    getComplaintFigures: apiHandler(
      routes.getComplaintFigures,
      verifyToken,
      getComplaintFigures({ ...deps, figures: figureStore(table) }),
    ),
    getComplaint: apiHandler(routes.getComplaint, verifyToken, getComplaint(deps)),
    getComplaintEvidence: apiHandler(
      routes.getComplaintEvidence,
      verifyToken,
      getComplaintEvidence({ ...deps, files: evidenceFiles }),
    ),
    actOnComplaint: apiHandler(routes.actOnComplaint, verifyToken, actOnComplaint(deps)),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
