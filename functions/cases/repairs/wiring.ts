import { type ApiHandler, apiHandler } from '../../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../../shared/http/caller.ts';
import { dailyQuota } from '../../../shared/quota/daily-quota.ts';
import { type FileRepairDeps, fileRepair } from './file-repair.ts';
import { actOnRepair, getRepair, listRepairs } from './repairs.ts';
import { repairRoutes as routes } from './routes.ts';

interface Deps extends Omit<FileRepairDeps, 'quota'> {
  verifyToken: VerifyToken;
}

/** Of one enterprise, its agents included; the figure is ours. */
const REPAIRS_PER_DAY = 20;

export const wireRepairs = ({ verifyToken, ...given }: Deps) => {
  const refusal = `每家企业每日最多提出 ${REPAIRS_PER_DAY} 件信用修复申请，请明日再试`;
  const quota = dailyQuota(given.table, { kind: 'repair', perDay: REPAIRS_PER_DAY, refusal });
  const deps = { ...given, quota };
  return {
    fileRepair: apiHandler(routes.fileRepair, verifyToken, fileRepair(deps)),
    listRepairs: apiHandler(routes.listRepairs, verifyToken, listRepairs(deps)),
    getRepair: apiHandler(routes.getRepair, verifyToken, getRepair(deps)),
    actOnRepair: apiHandler(routes.actOnRepair, verifyToken, actOnRepair(deps)),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
