import { type Instant, inShanghai, toInstant } from '../../shared/calendar/dates.ts';
import { workingDaysLeft } from '../../shared/calendar/working-days-left.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import { type Case, type CaseEvent, type Clock, DESK, type Holder, PARTIES } from './case.ts';
import { isPast, lightOf } from './clock.ts';
import type { AttachedEvidence } from './evidence/evidence.ts';
import { actionsOf, type Flow } from './flow.ts';
import type { Seat } from './parties.ts';

export interface ReplyDeps {
  registry: Registry;
  now: () => Date;
}

/** A case as the party reads it that asks. Persons are in no reply: steps name the unit, or the capacity. */
export const caseReply = <S extends string, C extends Case<S>>(
  { registry, now }: ReplyDeps,
  flow: Flow<S, C>,
  current: C,
  seat: Pick<Seat, 'party' | 'holds'>,
) => {
  const at = toInstant(now());
  const { caseId, kind, enterprise, agent, filedAt, recordId, domain, state, mark, due, stepDue, rating } = current;
  return {
    ...{ caseId, kind, enterprise, agent, recordId, domain, mark, state },
    filedAt: inShanghai(filedAt),
    domainName: domain === null ? null : (registry.domain(domain)?.name ?? domain),
    stateName: flow.states[state].name,
    holder: current.holder === null ? null : { id: current.holder, name: holderName(registry, current.holder) },
    due: clockReply(due, at),
    stepDue: clockReply(stepDue, at),
    light: lightOf(stepDue ?? due, at),
    transfers: current.transfers,
    extendedAt: current.extendedAt === null ? null : inShanghai(current.extendedAt),
    timeline: current.events.map((event) => eventReply(registry, flow, event)),
    actions: seat.holds ? actionsOf(flow, current, seat.party, at) : [],
    evidence: current.evidence.map(evidenceReply),
    rating: rating === null ? null : { ...rating, at: inShanghai(rating.at) },
    revision: current.revision,
  };
};

/** A unit by its name, as a party. */
export const holderName = (registry: Registry, holder: Exclude<Holder, null>): string =>
  holder === DESK ? PARTIES.desk : registry.nameOf(holder);

const clockReply = (clock: Clock | null, at: Instant) => {
  if (clock === null) return null;
  const { from, workingDays, source, deadline } = clock;
  return {
    ...{ day: deadline.day, workingDays, source, provisional: deadline.provisional },
    from: inShanghai(from),
    dueBy: inShanghai(deadline.dueBy),
    overdue: isPast(clock, at),
    workingDaysLeft: workingDaysLeft(deadline, at),
  };
};

const eventReply = <S extends string, C extends Case<S>>(registry: Registry, flow: Flow<S, C>, event: CaseEvent) => {
  const { at, action, party, unit, agent, state, holder, reason, said } = event;
  return {
    ...{ action, party, state, agent, reason, said },
    at: inShanghai(at),
    actionName: flow.actions[action] ?? action,
    partyName: PARTIES[party],
    unit: unit === null ? null : registry.nameOf(unit),
    stateName: flow.states[state as S]?.name ?? state,
    holder: holder === null ? null : holderName(registry, holder),
  };
};

const evidenceReply = ({ evidenceId, filename, contentType, size, sha256, attachedAt }: AttachedEvidence) => ({
  ...{ evidenceId, filename, contentType, size, sha256 },
  attachedAt: inShanghai(attachedAt),
});
