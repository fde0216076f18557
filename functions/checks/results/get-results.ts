import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import { inShanghai } from '../../../shared/calendar/dates.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { Problem } from '../../../shared/problem.ts';
import { seenCheck } from '../asking-unit.ts';
import type { Recognised } from '../assist/recognised.ts';
import type { AssistStore } from '../assist/store.ts';
import type { Check } from '../check.ts';
import type { CheckViewDeps } from '../check-view.ts';
import type { routes } from '../routes.ts';
import type { SubjectFindings } from '../run/findings.ts';
import { recordOpening } from '../run/look.ts';
import { toldOf } from '../run/run-part.ts';
import { cursorAt, pageOfResults, withinBytes } from './page-of-results.ts';
import { resultView } from './result-view.ts';

interface Deps extends CheckViewDeps {
  accesses: Pick<AccessLedger, 'recordAll'>;
  assist: Pick<AssistStore, 'recognisedIn'>;
}

export const getCheckResults =
  (deps: Deps) =>
  async ({ params, query, caller }: ApiRequest<typeof routes.getCheckResults>): Promise<Reply> => {
    const { checks, registry } = deps;
    const check = await seenCheck(checks, params.checkId, caller);
    const [snapshot, parts] = await Promise.all([
      checks.findSnapshot(check.checkId),
      checks.answeredParts(check.checkId),
    ]);
    if (snapshot === undefined || parts.length < check.parts) throw stillRunning();
    const asked = { limit: query.limit, cursor: query.cursor, only: query.only };
    const page = await pageOfResults(parts, asked, (part) => checks.resultsOf(check.checkId, part));
    const recognised = await recognisedAmong(check, page.results, deps);
    const views = page.results.map((result) => resultView(result, snapshot, recognised.get(result.no) ?? [], registry));
    const shown = withinBytes(views);
    await recordOpening(check, () => toldOf(page.results.slice(0, shown.length)), caller, deps);
    return ok({
      checkId: check.checkId,
      asOf: inShanghai(snapshot.asOf),
      results: shown,
      cursor: shown.length < views.length ? cursorAt(shown.at(-1)) : page.cursor,
    });
  };

/** What units said in earlier checks of the subjects of a page, by their numbers. */
const recognisedAmong = async (
  { checkId }: Check,
  results: readonly SubjectFindings[],
  { assist }: Pick<Deps, 'assist'>,
): Promise<ReadonlyMap<number, Recognised[]>> => {
  const [first, last] = [results.at(0)?.no, results.at(-1)?.no];
  if (first === undefined || last === undefined) return new Map();
  const found = await assist.recognisedIn(checkId, { first, last });
  const byNumber = new Map<number, Recognised[]>();
  for (const one of found) byNumber.set(one.no, [...(byNumber.get(one.no) ?? []), one]);
  return byNumber;
};

const stillRunning = (): Problem =>
  new Problem('not-now', '核查还在进行，请在完成后再取结果', { retryAfterSeconds: 2 });
