import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { Problem } from '../../../shared/problem.ts';
import type { routes } from '../routes.ts';
import { genuine, type VerifyDeps, verification } from './look.ts';

/** A wrong number and a wrong code are one and the same answer: nobody learns which numbers exist. */
const unknown = () =>
  new Problem(
    'not-found',
    '没有与之相符的报告，请核对报告编号和验证码，或文件是否完整；协助核查情况统计表在 /v1/verify/tables 核验',
  );

export const verifyReport =
  (deps: VerifyDeps) =>
  async ({ params, query, sourceIp }: ApiRequest<typeof routes.verifyReport>): Promise<Reply> => {
    const issued = await genuine({ reportNo: params.reportNo, code: query.code, sourceIp }, deps);
    if (issued === undefined) throw unknown();
    return ok(await verification(issued, 'number', deps));
  };

export const verifyFile =
  (deps: VerifyDeps) =>
  async ({ body }: ApiRequest<typeof routes.verifyFile>): Promise<Reply> => {
    const issued = await deps.store.findByFile(body.sha256);
    if (issued === undefined) throw unknown();
    return ok(await verification(issued, 'file', deps));
  };
