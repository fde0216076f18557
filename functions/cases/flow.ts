import type { Instant } from '../../shared/calendar/dates.ts';
import { Problem } from '../../shared/problem.ts';
import type { Mark } from '../../shared/records/marks.ts';
import type { Case, CaseEvent, CaseKind, Holder, Party } from './case.ts';
import { clockOf, isPast, type Term, withinLaw } from './clock.ts';

/** A kind of case as tables: its states, and who may take it from each to which. */
export interface Flow<State extends string, C extends Case<State> = Case<State>> {
  kind: CaseKind;
  initial: State;
  states: Readonly<Record<State, StateRule<C>>>;
  moves: Readonly<Record<State, Readonly<Record<string, Move<State, C>>>>>;
  /** Every action in words, `file` among them. */
  actions: Readonly<Record<string, string>>;
  /** The law's term for the case as it stands, from receipt (or from where the term says); null where it is met. */
  statutory: (current: C) => Term | null;
  /** By how much the term that runs may be prolonged, once. */
  extension: Term;
}

interface StateRule<C> {
  name: string;
  /** Nothing more is to be done by anybody: nobody holds the case, and no term runs. */
  over: boolean;
  mark: Mark | null;
  /** Who has to act; null exactly where it is over. */
  holder: (current: C, chosen: string | undefined) => Holder;
  /** The term of the step that is waited for, from the moment the state is entered; null where none is. */
  step: Term | null;
}

export interface Move<State extends string, C> {
  by: readonly Party[];
  to: State;
  reasoned: boolean;
  /** Why this case does not allow it now, though its state does; undefined where it does. */
  refusal?: (current: C, at: Instant) => Problem | undefined;
  /** What the action changes beyond the state and beyond what the act itself brings. Pure. */
  change?: (current: C, act: Act) => Partial<C>;
}

/** What somebody wants to do, checked by its schema, by a caller whose party is known. */
export interface Act {
  action: string;
  party: Party;
  /** Of the officer. */
  unit: string | null;
  /** Name of the agent. */
  agent: string | null;
  actor: string;
  reason: string | null;
  /** The unit a transfer goes to. */
  to?: string | undefined;
  said?: CaseEvent['said'];
  /** Members of the case that the act brings with it, such as a rating. */
  brings?: Readonly<Record<string, unknown>>;
  at: Instant;
  request: string;
  requestKey: string | null;
}

/** What a party may do with a case as it stands. */
export const actionsOf = <S extends string, C extends Case<S>>(
  flow: Flow<S, C>,
  current: C,
  party: Party,
  at: Instant,
): string[] =>
  Object.entries<Move<S, C>>(flow.moves[current.state])
    .filter(([, { by, refusal }]) => by.includes(party) && refusal?.(current, at) === undefined)
    .map(([action]) => action);

/** The case after the step. Throws `forbidden`, `not-now` or what the move itself refuses with; never changes the case it is given. */
export const step = <S extends string, C extends Case<S>>(flow: Flow<S, C>, current: C, act: Act): C => {
  const move = moveOf(flow, current, act);
  const changed = { ...current, ...act.brings, ...move.change?.(current, act), state: move.to };
  return entered(flow, changed, act, move.to !== current.state);
};

type Stepless = 'state' | 'holder' | 'mark' | 'due' | 'stepDue' | 'events' | 'announced' | 'revision';
type Counters = 'transfers' | 'extendedAt' | 'rating';

/** A case before its first step. */
export type Draft<C> = Omit<C, Stepless | Counters>;

/** The case as it is filed. */
export const opened = <S extends string, C extends Case<S>>(
  flow: Flow<S, C>,
  draft: Draft<C>,
  act: Omit<Act, 'action'>,
): C => {
  const blank = { transfers: 0, extendedAt: null, rating: null, due: null, stepDue: null, events: [], announced: 0 };
  const filed = { ...blank, ...draft, state: flow.initial, revision: 0 } as unknown as C;
  return entered(flow, filed, { ...act, action: FILE }, true);
};

const FILE = 'file';

/** What follows from the state: holder, mark, clocks, and the step among the others. */
const entered = <S extends string, C extends Case<S>>(flow: Flow<S, C>, changed: C, act: Act, anew: boolean): C => {
  const { state } = changed;
  const rule: StateRule<C> = flow.states[state];
  const holder = rule.holder(changed, act.to);
  const { at, action, party, unit, agent, actor, reason, said = null, request, requestKey } = act;
  const event: CaseEvent = { at, action, party, unit, agent, actor, state, holder, reason, said, request, requestKey };
  const revision = changed.revision + 1;
  return timed(flow, { ...changed, holder, mark: rule.mark, revision, events: [...changed.events, event] }, at, anew);
};

const moveOf = <S extends string, C extends Case<S>>(flow: Flow<S, C>, current: C, act: Act): Move<S, C> => {
  const moves: Readonly<Record<string, Move<S, C>>> = flow.moves[current.state];
  const move = Object.hasOwn(moves, act.action) ? moves[act.action] : undefined;
  if (move === undefined) throw notNow(`“${flow.states[current.state].name}”环节不能进行此操作`);
  if (!move.by.includes(act.party)) throw new Problem('forbidden', '该操作应由办理该环节的一方进行');
  if (move.reasoned && act.reason === null)
    throw new Problem('invalid-request', '请说明理由', {
      errors: [{ pointer: '/reason', code: 'required', message: '请说明理由' }],
    });
  const refusal = move.refusal?.(current, act.at);
  if (refusal !== undefined) throw refusal;
  return move;
};

export const notNow = (detail: string): Problem => new Problem('not-now', detail);

/** The clocks of the case as it now stands. The law's term runs from receipt whatever was done since; the step's begins with the state. */
const timed = <S extends string, C extends Case<S>>(flow: Flow<S, C>, current: C, at: Instant, anew: boolean): C => {
  const prolonged = (term: Term | null, from: Instant) =>
    term === null ? null : clockOf(extended(flow, current, term, from), from);
  const statutory = flow.statutory(current);
  const due = prolonged(statutory, statutory?.from ?? current.filedAt);
  const own = prolonged(flow.states[current.state].step, anew ? at : (current.stepDue?.from ?? at));
  return { ...current, due, stepDue: withinLaw(own, due) };
};

/** An extension prolongs the terms that ran when it was granted, and none that began later. */
const extended = <S extends string, C extends Case<S>>(
  { extension }: Flow<S, C>,
  { extendedAt }: C,
  term: Term,
  from: Instant,
): Term => {
  if (extendedAt === null || extendedAt < from) return term;
  return { ...term, workingDays: term.workingDays + extension.workingDays };
};

/** Once, before the term is over, with a reason: the case stays where it is. */
export const extension = <S extends string, C extends Case<S>>(to: NoInfer<S>, by: readonly Party[]): Move<S, C> => ({
  to,
  by,
  reasoned: true,
  refusal: ({ extendedAt, due }, at) => {
    if (extendedAt !== null) return new Problem('extension-refused', '办理期限只能延长一次');
    return isPast(due, at) ? new Problem('extension-refused', '办理期限已过，不能再延长') : undefined;
  },
  change: (_, { at }) => ({ extendedAt: at }) as Partial<C>,
});

/** Once, by the enterprise, of a case that is over. The act brings the rating. */
export const ratingOnce = <S extends string, C extends Case<S>>(to: NoInfer<S>): Move<S, C> => ({
  to,
  by: ['owner'],
  reasoned: false,
  refusal: ({ rating }) => (rating === null ? undefined : notNow('已经评价过，评价只能提交一次')),
});
