import type { Party } from '../../../functions/cases/case.ts';
import { lightOf } from '../../../functions/cases/clock.ts';
import { actionsOf, step } from '../../../functions/cases/flow.ts';
import { objectionFlow } from '../../../functions/cases/objections/flow.ts';
import type { Objection } from '../../../functions/cases/objections/objection.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';
import { Problem } from '../../../shared/problem.ts';
import { ACCEPT, after, at, filedObjection, objectionAct, REPLY, TRANSFER } from '../../support/objections.ts';

/** Filed on Monday 11 May 2026: 3 working days end on Thursday 14, 7 on Wednesday 20; no holidays until June. */

const days = ({ due, stepDue }: Objection) => [due?.deadline.day.slice(5), stepDue?.deadline.day.slice(5)];

it.each<[string, Objection, (string | undefined)[]]>([
  ['filed', filedObjection(), ['05-14', '05-12']],
  ['accepted on the next day', after(['accept', 'desk', at('05-12')]), ['05-14', '05-13']],
  ['accepted late: the step never ends after the law does', after(['accept', 'desk', at('05-14')]), ['05-14', '05-14']],
  ['transferred', after(ACCEPT, ['transfer', 'desk', at('05-13')]), ['05-20', '05-18']],
  ['transferred late', after(ACCEPT, ['transfer', 'desk', at('05-18')]), ['05-20', '05-20']],
  [
    'returned: the law still counts from receipt',
    after(ACCEPT, TRANSFER, ['return', 'holder', at('05-14')]),
    ['05-20', '05-15'],
  ],
  [
    'transferred again',
    after(ACCEPT, TRANSFER, ['return', 'holder', at('05-14')], ['transfer', 'desk', at('05-15')]),
    ['05-20', '05-20'],
  ],
  ['replied', after(ACCEPT, TRANSFER, REPLY), ['05-20', '05-12']],
  ['upheld: from the decision', after(ACCEPT, ['uphold', 'desk', at('05-15')]), ['05-20', undefined]],
  ['rejected', after(ACCEPT, ['reject', 'desk', at('05-15')]), [undefined, undefined]],
  [
    'reviewed: from the request',
    after(ACCEPT, ['reject', 'desk', at('05-13')], ['review', 'owner', at('05-15')]),
    ['05-26', undefined],
  ],
  ['extended: the law and the step', after(ACCEPT, ['extend', 'desk', at('05-12')]), ['05-19', '05-15']],
  [
    'extended, then transferred: the new step is not extended, the law is',
    after(ACCEPT, ['extend', 'desk', at('05-12')], ['transfer', 'desk', at('05-13')]),
    ['05-25', '05-18'],
  ],
  [
    'a review has its own term, whatever was extended before',
    after(ACCEPT, ['extend', 'desk', at('05-12')], ['reject', 'desk', at('05-13')], ['review', 'owner', at('05-15')]),
    ['05-26', undefined],
  ],
])('%s', (_, current, expected) => {
  expect(days(current)).toEqual(expected);
});

const refusal = (current: Objection, action: string, party: Party, instant: Instant): string | undefined => {
  try {
    step(objectionFlow, current, objectionAct(action, party, { at: instant }));
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
};

it.each<[string, Objection, Instant, string | undefined]>([
  ['on the last day', after(ACCEPT), at('05-14', '23:59:59'), undefined],
  ['when the term is over', after(ACCEPT), at('05-15', '00:00:00'), 'extension-refused'],
  ['a second time', after(ACCEPT, ['extend', 'desk', at('05-12')]), at('05-12'), 'extension-refused'],
  [
    'a second time, after a transfer',
    after(ACCEPT, ['extend', 'desk', at('05-12')], TRANSFER),
    at('05-13'),
    'extension-refused',
  ],
])('an extension %s', (_, current, instant, expected) => {
  expect(refusal(current, 'extend', 'desk', instant)).toBe(expected);
  expect(actionsOf(objectionFlow, current, 'desk', instant).includes('extend')).toBe(expected === undefined);
});

it.each<[string, Instant, string | undefined]>([
  ['on the tenth working day after the decision', at('05-27', '23:59:59'), undefined],
  ['later', at('05-28', '00:00:00'), 'not-now'],
])('a review %s', (_, instant, expected) => {
  const rejected = after(ACCEPT, ['reject', 'desk', at('05-13')]);
  expect(refusal(rejected, 'review', 'owner', instant)).toBe(expected);
});

it('a review is not refused as late by a calendar that is not out yet', () => {
  const [decided, asked] = ['2199-02-01', '2199-06-01'].map((day) => `${day}T02:00:00.000Z` as Instant) as [
    Instant,
    Instant,
  ];
  const rejected = after(ACCEPT, ['reject', 'desk', decided]);
  expect(refusal(rejected, 'review', 'owner', asked)).toBeUndefined();
});

it.each<[Instant, string]>([
  [at('05-11'), 'amber'],
  [at('05-12', '23:59:59'), 'amber'],
  [at('05-13', '00:00:00'), 'red'],
])('the light of the first step at %s is %s', (instant, light) => {
  expect(lightOf(filedObjection().stepDue, instant)).toBe(light);
});

it.each<[Instant, string]>([
  [at('05-12', '23:59:59'), 'green'],
  [at('05-13', '00:00:00'), 'amber'],
  [at('05-14', '23:59:59'), 'amber'],
  [at('05-15', '00:00:00'), 'red'],
])('the light of the law at %s is %s', (instant, light) => {
  expect(lightOf(filedObjection().due, instant)).toBe(light);
});

const PARTIES: readonly Party[] = ['owner', 'desk', 'holder', 'platform'];
const ACTIONS = Object.keys(objectionFlow.actions);

/** What somebody tries next, and how many hours later: by a sequence that looks random and is the same each time. */
const attempts = (seed: number) => {
  let state = seed;
  const below = (limit: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
  return Array.from({ length: 60 }, () => ({
    action: ACTIONS[below(ACTIONS.length)] as string,
    party: PARTIES[below(PARTIES.length)] as Party,
    hours: below(20),
  }));
};

it('whatever is done, the clock of the law is never reset before the decision, and no step ends after it', () => {
  const reached = new Set<string>();
  for (let seed = 1; seed <= 200; seed++) {
    let current = filedObjection();
    let hours = 0;
    for (const { action, party, hours: more } of attempts(seed)) {
      hours += more;
      const instant = new Date(Date.parse(current.filedAt) + hours * 3_600_000).toISOString() as Instant;
      if (refusal(current, action, party, instant) !== undefined) continue;
      current = step(objectionFlow, current, objectionAct(action, party, { at: instant }));
      reached.add(current.state);
      expectSound(current);
    }
  }
  expect([...reached].sort()).toEqual(
    Object.keys(objectionFlow.states)
      .filter((state) => state !== 'filed')
      .sort(),
  );
});

const expectSound = (current: Objection): void => {
  const { due, stepDue, transfers, extendedAt, decidedAt, events, state, holder } = current;
  if (due !== null && decidedAt === null) {
    expect(due.from).toBe(current.filedAt);
    expect(due.workingDays).toBe((transfers > 0 ? 7 : 3) + (extendedAt === null ? 0 : 3));
  }
  if (due !== null && stepDue !== null) expect(stepDue.deadline.day <= due.deadline.day).toBe(true);
  expect(transfers).toBeLessThanOrEqual(2);
  expect(events.filter(({ action }) => action === 'extend').length).toBeLessThanOrEqual(1);
  expect(holder === null).toBe(objectionFlow.states[state].over);
};
