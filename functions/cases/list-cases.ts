import type { Caller } from '../../shared/http/caller.ts';
import type { MandateStore } from '../../shared/mandates/mandate-store.ts';
import { Problem } from '../../shared/problem.ts';
import { type Case, type CaseKind, DESK } from './case.ts';
import type { CasePage, CaseStore } from './case-store.ts';
import { actorOf, ownerOf, type Seat } from './parties.ts';

interface Deps {
  cases: CaseStore;
  mandates: Pick<MandateStore, 'held'>;
  now: () => Date;
}

export interface CaseListQuery {
  state: 'open' | 'over' | 'all';
  /** Of the desk alone: another holder's list. */
  holder?: string | undefined;
  mandateId?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

/**
 * One page of cases of a kind: of an enterprise all its own, the newest first; of an officer those that lie with the unit,
 * of the desk those that lie with it or with the holder it names, the longest waiting first. A page is as long as what was
 * looked through: those of another state or kind are left out of it.
 */
export const listCases = async <C extends Case>(
  deps: Deps,
  kind: CaseKind,
  { query, caller }: { query: CaseListQuery; caller: Caller },
): Promise<CasePage<C> & { seat: Seat }> => {
  const page = { limit: query.limit, cursor: query.cursor };
  const actor = actorOf(caller);
  if (caller.role === 'enterprise') {
    const { enterprise, agent } = await ownerOf(deps, caller, query.mandateId);
    const { cases, cursor } = await deps.cases.ofEnterprise(kind, enterprise.uscc, page);
    const wanted = cases.filter(
      ({ holder }) => query.state === 'all' || (query.state === 'over') === (holder === null),
    );
    return { cases: wanted as C[], cursor, seat: { party: 'owner', unit: null, agent, actor, holds: true } };
  }
  const holder = holderOf(caller, query.holder);
  const { pointers, cursor } = await deps.cases.inbox(holder, page);
  const held = await deps.cases.heldBy(
    holder,
    pointers.filter((pointer) => pointer.kind === kind),
  );
  const seat: Seat =
    caller.role === 'operator'
      ? { party: 'desk', unit: null, agent: null, actor, holds: true }
      : { party: 'holder', unit: holder, agent: null, actor, holds: true };
  return { cases: held as C[], cursor, seat };
};

const holderOf = (caller: Caller, asked: string | undefined): string => {
  if (caller.role === 'operator') return asked ?? DESK;
  const unit = caller.unit as string;
  if (asked !== undefined && asked !== unit) throw new Problem('forbidden', '只能查看由贵单位办理的案件');
  return unit;
};
