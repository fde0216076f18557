import type { Caller } from '../../shared/http/caller.ts';
import type { ActingDeps } from './act.ts';
import type { Case } from './case.ts';
import type { Flow } from './flow.ts';
import { noSuchCase, type Seat, seatAt } from './parties.ts';

/** A case as a party of it finds it; `not-found` for everybody else. With a flow, a case of its kind alone. */
export const foundCase = async <S extends string, C extends Case<S>>(
  deps: Pick<ActingDeps, 'cases' | 'mandates' | 'now'>,
  caseId: string,
  caller: Caller,
  mandateId: string | undefined,
  flow?: Flow<S, C>,
): Promise<{ current: C; seat: Seat }> => {
  const found = await deps.cases.find(caseId);
  const current = flow === undefined || found?.kind === flow.kind ? (found as C | undefined) : undefined;
  const seat = await seatAt(deps, caller, current, mandateId);
  if (current === undefined) throw noSuchCase();
  return { current, seat };
};
