import type { ApiRequest } from '../../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../../shared/http/reply.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { tableRoutes } from '../routes.ts';
import { byFile, byNumber, type VerifyTableDeps } from './look.ts';
import type { TableVerification } from './verification.ts';

export const verifyCheckTable =
  (deps: VerifyTableDeps) =>
  async ({ params, query, sourceIp }: ApiRequest<typeof tableRoutes.verifyCheckTable>): Promise<Reply> =>
    answer(await byNumber({ ...params, code: query.code, sourceIp }, deps));

export const verifyCheckTableFile =
  (deps: VerifyTableDeps) =>
  async ({ body }: ApiRequest<typeof tableRoutes.verifyCheckTableFile>): Promise<Reply> =>
    answer(await byFile(body.sha256, deps));

/** A wrong number and a wrong code are one and the same answer: nobody learns which numbers exist. */
const answer = (verified: TableVerification | undefined): Reply => {
  if (verified === undefined)
    throw new Problem('not-found', '没有与之相符的统计表，请核对统计表编号和验证码，或文件是否完整');
  return ok(verified);
};
