import { PARTIES, type Party } from '../../../../functions/cases/case.ts';
import { complaintFlow } from '../../../../functions/cases/complaints/flow.ts';
import { actionsOf } from '../../../../functions/cases/flow.ts';
import { toInstant } from '../../../../shared/calendar/dates.ts';
import { Problem } from '../../../../shared/problem.ts';
import { ACCEPT, ANSWER, ASSIGN, actOf, FILED, filed, IN_STATE, REOPEN, RETURN, taken, VISIT } from './fixture.ts';

const ALL_PARTIES = Object.keys(PARTIES) as Party[];
const ACTIONS = Object.keys(complaintFlow.actions).filter((action) => action !== 'file');
type State = keyof typeof IN_STATE;
const STATES = Object.keys(IN_STATE) as State[];

/** Written by hand: who may do what from where, and where it leads. All else is refused. */
const TRUTH: Record<State, Record<string, { by: Party[]; to: State }>> = {
  filed: {
    accept: { by: ['desk'], to: 'accepted' },
    decline: { by: ['desk'], to: 'declined' },
    withdraw: { by: ['owner'], to: 'withdrawn' },
  },
  declined: {},
  accepted: {
    assign: { by: ['desk'], to: 'assigned' },
    answer: { by: ['desk'], to: 'answered' },
    extend: { by: ['desk'], to: 'accepted' },
    withdraw: { by: ['owner'], to: 'withdrawn' },
  },
  assigned: {
    answer: { by: ['holder', 'desk'], to: 'answered' },
    return: { by: ['holder'], to: 'accepted' },
    extend: { by: ['holder', 'desk'], to: 'assigned' },
    withdraw: { by: ['owner'], to: 'withdrawn' },
  },
  answered: {
    visit: { by: ['desk'], to: 'closed' },
    rate: { by: ['owner'], to: 'closed' },
    reopen: { by: ['owner'], to: 'accepted' },
  },
  closed: { rate: { by: ['owner'], to: 'closed' }, reopen: { by: ['owner'], to: 'accepted' } },
  withdrawn: {},
};

const outcome = (state: State, action: string, party: Party): string => {
  try {
    return taken(IN_STATE[state](), { action, party, to: 'wf-qxj' }).state;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
};

const expectedOf = (state: State, action: string, party: Party): string => {
  const allowed = TRUTH[state][action];
  if (allowed === undefined) return 'not-now';
  return allowed.by.includes(party) ? allowed.to : 'forbidden';
};

describe('every action in every state by every party', () => {
  const rows = STATES.flatMap((state) =>
    ACTIONS.flatMap((action) => ALL_PARTIES.map((party) => [state, action, party] as const)),
  );
  it.each(rows)('%s, %s by %s', (state, action, party) => {
    expect(outcome(state, action, party)).toBe(expectedOf(state, action, party));
  });

  it.each(STATES.flatMap((state) => ALL_PARTIES.map((party) => [state, party] as const)))(
    'in %s, %s is offered what it may do',
    (state, party) => {
      const offered = actionsOf(complaintFlow, IN_STATE[state](), party, FILED);
      expect(offered.sort()).toEqual(ACTIONS.filter((action) => TRUTH[state][action]?.by.includes(party)).sort());
    },
  );

  it.each([
    ['filed', 'desk'],
    ['declined', null],
    ['accepted', 'desk'],
    ['assigned', 'qz-scjg'],
    ['answered', 'desk'],
    ['closed', null],
    ['withdrawn', null],
  ] as const)('%s lies with %s', (state, holder) => {
    expect(IN_STATE[state]().holder).toBe(holder);
  });
});

describe('what else a complaint allows', () => {
  it.each([
    ['decline', 'filed', 'desk'],
    ['return', 'assigned', 'holder'],
    ['extend', 'assigned', 'holder'],
    ['reopen', 'answered', 'owner'],
  ] as const)('%s needs a reason', (action, state, party) => {
    expect(() => taken(IN_STATE[state](), { action, party, reason: null })).toThrow(/理由/);
  });

  it('is assigned twice at most, however often it is returned', () => {
    const returned = taken(filed(), ACCEPT, ASSIGN, RETURN, ASSIGN, RETURN);
    expect(returned.transfers).toBe(2);
    expect(() => taken(returned, ASSIGN)).toThrow(/transfers-used-up/);
    expect(taken(returned, ANSWER).state).toBe('answered');
  });

  it('about an overdue case stays with the desk: no unit learns who complains of it', () => {
    const accepted = taken(filed({ about: 'overdue-case', aboutCase: 'YY2026030123456789' }), ACCEPT);
    expect(() => taken(accepted, ASSIGN)).toThrow(/not-now/);
    expect(actionsOf(complaintFlow, accepted, 'desk', FILED)).not.toContain('assign');
  });

  it('is reopened once, and within ten working days of the answer', () => {
    const lastDay = toInstant('2026-03-24T23:59:59.999+08:00');
    const answered = taken(filed(), ACCEPT, ANSWER, VISIT);
    expect(taken(answered, { ...REOPEN, at: lastDay }).state).toBe('accepted');
    expect(() => taken(answered, { ...REOPEN, at: toInstant('2026-03-25T00:00:00+08:00') })).toThrow(/not-now/);
    expect(() => taken(answered, REOPEN, ANSWER, REOPEN)).toThrow(/一次/);
  });

  it('is rated once, and once more after it was handled again', () => {
    const rate = {
      action: 'rate',
      party: 'owner',
      brings: { rating: { score: 1, comment: null, at: FILED } },
    } as const;
    const rated = taken(filed(), ACCEPT, ANSWER, rate);
    expect(rated).toMatchObject({ state: 'closed', rating: { score: 1 } });
    expect(() => taken(rated, rate)).toThrow(/not-now/);
    expect(taken(rated, REOPEN)).toMatchObject({ state: 'accepted', rating: null, visit: null });
    expect(taken(rated, REOPEN, ANSWER, rate).rating).toMatchObject({ score: 1 });
  });

  it('keeps every step and changes none that was taken', () => {
    const before = taken(filed(), ACCEPT);
    const after = taken(before, ASSIGN, actOf({ action: 'answer', party: 'holder' }));
    expect(after.events.slice(0, 2)).toEqual(before.events);
    expect(after.events.map(({ action }) => action)).toEqual(['file', 'accept', 'assign', 'answer']);
  });
});
