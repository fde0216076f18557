import { shortDigest } from '../../shared/digest.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { requireUse } from '../../shared/mandates/mandate.ts';
import type { MandateStore } from '../../shared/mandates/mandate-store.ts';
import { Problem } from '../../shared/problem.ts';
import type { Case, Party } from './case.ts';

/** In which capacity a caller comes to a case. */
export interface Seat {
  party: Party;
  /** Of an officer. */
  unit: string | null;
  agent: Case['agent'];
  /** Stands for the person. */
  actor: string;
  /** Whether the case lies with the caller's unit now; true of all but officers. */
  holds: boolean;
}

interface Deps {
  mandates: Pick<MandateStore, 'held'>;
  now: () => Date;
}

/** For whom an enterprise's login acts: itself, or whoever's mandate it names. The mandate is read afresh at each call. */
export const ownerOf = async (
  { mandates, now }: Deps,
  caller: Caller,
  mandateId: string | undefined,
): Promise<{ enterprise: Case['enterprise']; agent: Case['agent'] }> => {
  if (mandateId === undefined)
    return { enterprise: { uscc: caller.uscc as string, name: caller.name ?? null }, agent: null };
  const mandate = await mandates.held(mandateId, caller.uscc as string);
  if (mandate === undefined) throw new Problem('not-found', '没有这份授权');
  requireUse(mandate, { scope: 'object' }, now());
  return { enterprise: mandate.granter, agent: { ...mandate.agent, mandateId } };
};

/** The caller's place at a case; throws `not-found` for who has none, since to them the case is not there. */
export const seatAt = async (
  deps: Deps,
  caller: Caller,
  current: Case | undefined,
  mandateId: string | undefined,
): Promise<Seat> => {
  const actor = actorOf(caller);
  if (current !== undefined && caller.role === 'operator')
    return { party: 'desk', unit: null, agent: null, actor, holds: true };
  if (current !== undefined && caller.role === 'officer') {
    const unit = caller.unit as string;
    if (current.events.some(({ holder }) => holder === unit))
      return { party: 'holder', unit, agent: null, actor, holds: current.holder === unit };
  }
  if (caller.role === 'enterprise') {
    const { enterprise, agent } = await ownerOf(deps, caller, mandateId);
    if (current?.enterprise.uscc === enterprise.uscc) return { party: 'owner', unit: null, agent, actor, holds: true };
  }
  throw noSuchCase();
};

export const noSuchCase = (): Problem => new Problem('not-found', '没有这个案件');

/** The same for the same person in the same capacity; says nothing of who it is. */
export const actorOf = ({ role, uscc, unit, subject }: Caller): string =>
  shortDigest(['case-actor', role, uscc ?? null, unit ?? null, subject], 16);
