import type { ApiRequest } from '../../shared/http/api-handler.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import { inParallel } from '../../shared/table/in-parallel.ts';
import { seenCheck } from './asking-unit.ts';
import { type CheckViewDeps, checkView, headOf } from './check-view.ts';
import type { routes } from './routes.ts';

/** Checks under way whose parts are counted at once. */
const PARALLEL = 16;

export const getCheck =
  (deps: CheckViewDeps) =>
  async ({ params, caller }: ApiRequest<typeof routes.getCheck>): Promise<Reply> =>
    ok(await checkView(await seenCheck(deps.checks, params.checkId, caller), deps));

export const listChecks =
  ({ checks, now }: CheckViewDeps) =>
  async ({ query, caller }: ApiRequest<typeof routes.listChecks>): Promise<Reply> => {
    const page = await checks.list(unitAskedFor(query.unit, caller), query.limit, query.cursor);
    const shown: object[] = [];
    await inParallel(page.checks, PARALLEL, async (check, index) => {
      const parts = check.finishedAt === undefined ? await checks.answeredParts(check.checkId) : [];
      shown[index] = { ...headOf(check, parts, now()), subjects: check.subjects };
    });
    return ok({ checks: shown, cursor: page.cursor ?? null });
  };

/** An officer's own; the operator's are those of the unit it names. */
export const unitAskedFor = (named: string | undefined, { role, unit = '' }: Caller): string => {
  if (role !== 'operator') {
    if (named !== undefined && named !== unit) throw new Problem('forbidden', '只能查看本单位的');
    return unit;
  }
  if (named !== undefined) return named;
  const message = '请用 unit 指明查看哪个单位的';
  throw new Problem('invalid-request', message, {
    errors: [{ pointer: '/query/unit', code: 'required', message }],
  });
};
