import { inShanghai, toInstant } from '../../../shared/calendar/dates.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { mostOverdueFirst } from '../../../shared/sweep/most-overdue-first.ts';
import { inParallel } from '../../../shared/table/in-parallel.ts';
import { CASE_KINDS, type Case, DESK } from '../case.ts';
import { holderName } from '../case-reply.ts';
import type { CaseStore } from '../case-store.ts';
import { stateName } from '../flows.ts';
import type { overdueRoutes } from './routes.ts';
import { type RunningTerm, runningTerm } from './running-term.ts';

interface Deps {
  cases: Pick<CaseStore, 'inbox' | 'heldBy'>;
  registry: Registry;
  now: () => Date;
}

/** Cases read together. */
const PAGE = 100;
const INBOXES_AT_ONCE = 8;

interface Late {
  current: Case;
  holder: string;
  running: RunningTerm;
}

/** What lies too long, or nearly, with the desk or with any unit: found by the same inboxes as the sweep's, read as they are now. */
export const listOverdueCases =
  (deps: Deps) =>
  async ({ query }: ApiRequest<typeof overdueRoutes.listOverdueCases>): Promise<Reply> => {
    const now = toInstant(deps.now());
    const late: Late[] = [];
    await inParallel([DESK, ...deps.registry.units.keys()], INBOXES_AT_ONCE, async (holder) => {
      for await (const current of heldBy(deps, holder)) {
        const running = runningTerm(current, now);
        if (running !== undefined) late.push({ current, holder, running });
      }
    });
    const dueOf = ({ current, running }: Late) => ({ dueBy: running.clock.deadline.dueBy, id: current.caseId });
    const { page, cursor } = mostOverdueFirst(late, dueOf, query);
    return ok({
      asOf: inShanghai(now),
      cases: page.map((one) => shown(one, deps.registry)),
      cursor: cursor ?? null,
    });
  };

async function* heldBy({ cases }: Deps, holder: string): AsyncGenerator<Case> {
  let cursor: string | undefined;
  do {
    const page = await cases.inbox(holder, { limit: PAGE, cursor });
    yield* await cases.heldBy(holder, page.pointers);
    cursor = page.cursor;
  } while (cursor !== undefined);
}

/** Whose case it is and what it says is for who opens it. */
const shown = ({ current, holder, running }: Late, registry: Registry) => {
  const { caseId, kind, state, filedAt } = current;
  const { clock, term, overdue, workingDaysLate } = running;
  return {
    ...{ caseId, kind, kindName: CASE_KINDS[kind], state, stateName: stateName(kind, state) },
    holder: { id: holder, name: holderName(registry, holder) },
    filedAt: inShanghai(filedAt),
    ...{ term, overdue, workingDaysLate },
    due: {
      day: clock.deadline.day,
      dueBy: inShanghai(clock.deadline.dueBy),
      provisional: clock.deadline.provisional,
    },
  };
};
