import { DESK, PARTIES, type Party } from '../../../functions/cases/case.ts';
import { actionsOf, step } from '../../../functions/cases/flow.ts';
import { objectionFlow } from '../../../functions/cases/objections/flow.ts';
import {
  OBJECTION_STATES,
  type Objection,
  type ObjectionState,
} from '../../../functions/cases/objections/objection.ts';
import { Problem } from '../../../shared/problem.ts';
import { ACCEPT, after, filedObjection, objectionAct, REPLY, TRANSFER, UNIT } from '../../support/objections.ts';

/** Every action of every state by every party: where it leads, or why it is refused. */

const STATES: Record<ObjectionState, Objection> = {
  filed: filedObjection(),
  refused: after(['refuse', 'desk']),
  accepted: after(ACCEPT),
  transferred: after(ACCEPT, TRANSFER),
  replied: after(ACCEPT, TRANSFER, REPLY),
  upheld: after(ACCEPT, ['uphold', 'desk']),
  rejected: after(ACCEPT, ['reject', 'desk']),
  reviewing: after(ACCEPT, ['reject', 'desk'], ['review', 'owner']),
  closed: after(ACCEPT, ['uphold', 'desk'], ['close', 'platform']),
  withdrawn: after(['withdraw', 'owner']),
};

/** By hand: all that is allowed. What is not here is refused. */
const ALLOWED: Record<ObjectionState, Partial<Record<string, readonly [to: ObjectionState, by: readonly Party[]]>>> = {
  filed: { accept: ['accepted', ['desk']], refuse: ['refused', ['desk']], withdraw: ['withdrawn', ['owner']] },
  refused: { rate: ['refused', ['owner']] },
  accepted: {
    transfer: ['transferred', ['desk']],
    uphold: ['upheld', ['desk']],
    reject: ['rejected', ['desk']],
    extend: ['accepted', ['desk']],
    withdraw: ['withdrawn', ['owner']],
  },
  transferred: {
    reply: ['replied', ['holder']],
    return: ['accepted', ['holder']],
    recall: ['accepted', ['desk']],
    extend: ['transferred', ['desk', 'holder']],
    withdraw: ['withdrawn', ['owner']],
  },
  replied: {
    uphold: ['upheld', ['desk']],
    reject: ['rejected', ['desk']],
    transfer: ['transferred', ['desk']],
    extend: ['replied', ['desk']],
    withdraw: ['withdrawn', ['owner']],
  },
  upheld: { correct: ['upheld', ['holder']], close: ['closed', ['platform']] },
  rejected: { review: ['reviewing', ['owner']], rate: ['rejected', ['owner']] },
  reviewing: { uphold: ['upheld', ['desk']], reject: ['rejected', ['desk']], extend: ['reviewing', ['desk']] },
  closed: { rate: ['closed', ['owner']] },
  withdrawn: {},
};

const ACTIONS = Object.keys(objectionFlow.actions);
const ROWS = (Object.keys(STATES) as ObjectionState[]).flatMap((state) =>
  ACTIONS.flatMap((action) => (Object.keys(PARTIES) as Party[]).map((party) => [state, action, party] as const)),
);

const outcome = (current: Objection, action: string, party: Party): string => {
  try {
    return step(objectionFlow, current, objectionAct(action, party)).state;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
};

it('is the table written by hand, for every state, action and party', () => {
  expect(ROWS).toHaveLength(Object.keys(OBJECTION_STATES).length * ACTIONS.length * Object.keys(PARTIES).length);
  for (const [state, action, party] of ROWS) {
    const [to, by] = ALLOWED[state][action] ?? [undefined, []];
    const expected = to === undefined ? 'not-now' : by.includes(party) ? to : 'forbidden';
    expect([state, action, party, outcome(STATES[state], action, party)]).toEqual([state, action, party, expected]);
  }
});

it('offers each party what it may do, and nothing else', () => {
  for (const state of Object.keys(STATES) as ObjectionState[])
    for (const party of Object.keys(PARTIES) as Party[]) {
      const allowed = ACTIONS.filter((action) => ALLOWED[state][action]?.[1].includes(party));
      const offered = actionsOf(objectionFlow, STATES[state], party, STATES[state].filedAt);
      expect([state, party, offered.sort()]).toEqual([state, party, allowed.sort()]);
    }
});

it.each<[ObjectionState, string | null, string | null]>([
  ['filed', DESK, 'objection'],
  ['refused', null, null],
  ['accepted', DESK, 'objection'],
  ['transferred', UNIT, 'objection'],
  ['replied', DESK, 'objection'],
  ['upheld', UNIT, 'objection'],
  ['rejected', null, null],
  ['reviewing', DESK, 'objection'],
  ['closed', null, null],
  ['withdrawn', null, null],
])('%s lies with %s and marks the record %s', (state, holder, mark) => {
  const { over } = objectionFlow.states[state];
  expect(STATES[state]).toMatchObject({ state, holder, mark });
  expect(over).toBe(holder === null);
  if (over) expect(STATES[state]).toMatchObject({ due: null, stepDue: null });
});

it.each(['refuse', 'reject', 'return', 'recall', 'reply', 'review', 'extend'])('%s needs a reason', (action) => {
  const [state] = (Object.keys(ALLOWED) as ObjectionState[]).filter((from) => ALLOWED[from][action] !== undefined);
  const current = STATES[state as ObjectionState];
  const party = ALLOWED[current.state][action]?.[1][0] as Party;
  expect(() => step(objectionFlow, current, objectionAct(action, party, { reason: null }))).toThrow(
    expect.objectContaining({ code: 'invalid-request' }),
  );
});

it('never changes the case it is given, and appends one step', () => {
  const before = STATES.accepted;
  const copy = structuredClone(before);
  const next = step(objectionFlow, before, objectionAct('transfer', 'desk', { to: 'wf-qxj' }));
  expect(before).toEqual(copy);
  expect(next).toMatchObject({ revision: before.revision + 1, holder: 'wf-qxj', transfers: 1 });
  expect(next.events.slice(0, -1)).toEqual(before.events);
  expect(next.events.at(-1)).toMatchObject({
    action: 'transfer',
    party: 'desk',
    holder: 'wf-qxj',
    state: 'transferred',
  });
});

it('is transferred twice at most, and forgets what an earlier unit found', () => {
  const twice = after(ACCEPT, TRANSFER, REPLY, TRANSFER);
  expect(twice).toMatchObject({ transfers: 2, finding: null, correction: null });
  const back = step(objectionFlow, twice, objectionAct('return', 'holder'));
  expect(outcome(back, 'transfer', 'desk')).toBe('transfers-used-up');
  expect(actionsOf(objectionFlow, back, 'desk', back.filedAt)).not.toContain('transfer');
  const replied = step(objectionFlow, twice, objectionAct('reply', 'holder'));
  expect(outcome(replied, 'transfer', 'desk')).toBe('transfers-used-up');
});

it('is reviewed once', () => {
  const again = step(objectionFlow, STATES.reviewing, objectionAct('reject', 'desk'));
  expect(outcome(again, 'review', 'owner')).toBe('not-now');
});

it('is corrected once, by the unit that made the correction', () => {
  const { correction } = STATES.replied;
  const upheld = step(objectionFlow, STATES.replied, objectionAct('uphold', 'desk'));
  expect(upheld).toMatchObject({ holder: UNIT, correction });
  expect(outcome(upheld, 'correct', 'holder')).toBe('not-now');
});

it('is rated once', () => {
  const rating = { score: 5, comment: null, at: STATES.closed.filedAt };
  const rated = step(objectionFlow, STATES.closed, objectionAct('rate', 'owner', { brings: { rating } }));
  expect(rated).toMatchObject({ rating, state: 'closed', holder: null });
  expect(outcome(rated, 'rate', 'owner')).toBe('not-now');
});
