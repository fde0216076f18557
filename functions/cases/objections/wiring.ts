import { type ApiHandler, apiHandler } from '../../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../../shared/http/caller.ts';
import { dailyQuota } from '../../../shared/quota/daily-quota.ts';
import { fileObjection, type ObjectionDeps } from './file-objection.ts';
import { actOnObjection, getObjection, listObjections } from './objections.ts';
import { objectionRoutes as routes } from './routes.ts';

interface Deps extends Omit<ObjectionDeps, 'quota'> {
  verifyToken: VerifyToken;
}

/** Of one enterprise, its agents included; the figure is ours. */
export const OBJECTIONS_PER_DAY = 20;

export const wireObjections = ({ verifyToken, ...given }: Deps) => {
  const refusal = `每家企业每日最多提出 ${OBJECTIONS_PER_DAY} 件异议，请明日再试`;
  const quota = dailyQuota(given.table, { kind: 'objection', perDay: OBJECTIONS_PER_DAY, refusal });
  const deps = { ...given, quota };
  return {
    fileObjection: apiHandler(routes.fileObjection, verifyToken, fileObjection(deps)),
    listObjections: apiHandler(routes.listObjections, verifyToken, listObjections(deps)),
    getObjection: apiHandler(routes.getObjection, verifyToken, getObjection(deps)),
    actOnObjection: apiHandler(routes.actOnObjection, verifyToken, actOnObjection(deps)),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
