import { repairConditions } from '../../../functions/cases/repairs/conditions.ts';
import type { Day, Instant } from '../../../shared/calendar/dates.ts';
import { weifang } from '../../../shared/domains/weifang.ts';
import { policyById } from '../../../shared/policy/policy.ts';
import { Problem } from '../../../shared/problem.ts';
import { type RecordInput, RecordSchema } from '../../../shared/records/record.ts';
import { oneOfEachKind, penaltyInput } from '../../support/records.ts';

/** Whether a record may be repaired, by policy, severity and day. */

const DECIDED = '2026-01-31';
const DONE = { fulfilledOn: DECIDED };
/** Of no field that has a longer period. */
const plain = (changes: Parameters<typeof penaltyInput>[0] = {}) =>
  penaltyInput({
    decidedOn: DECIDED,
    violationType: '虚假广告',
    facts: '发布虚假广告',
    basis: '《中华人民共和国广告法》第五十五条',
    validUntil: null,
    publishedUntil: null,
    ...DONE,
    ...changes,
  });

const ask = (
  record: RecordInput,
  {
    policy = 'weifang-2023',
    domain = '21',
    day = '2026-12-31',
    fulfilledOn = null as string | null,
    evidence = 0,
  } = {},
) =>
  repairConditions({
    held: { domain, record: RecordSchema.parse(record) },
    application: { fulfilledOn: fulfilledOn as Day | null, evidence },
    policy: policyById(policy),
    registry: weifang,
    asOf: `${day}T04:00:00.000Z` as Instant,
  });

const problemOf = (run: () => unknown): Problem => {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('there was no problem');
};

const GENERAL = {};
const MINOR = { severity: 'minor' } as const;
const SERIOUS = { severity: 'serious' } as const;
const FOOD = { basis: '《中华人民共和国食品安全法》第一百二十四条' };
const EQUIPMENT = { violationType: '特种设备未经定期检验' };

/** Order 58 until 31 March 2026, Order 36 from 1 April; a policy with periods of its own has those whenever it is asked. */
it.each<[string, object, { policy?: string; domain?: string }, string, string]>([
  // Decided on 31 January 2026: three months later is 30 April, the last day of a shorter month.
  ['Order 36, minor: at once', MINOR, {}, '2026-04-01', '2026-01-31'],
  ['Order 36, general: 3 months', GENERAL, {}, '2026-04-01', '2026-04-30'],
  ['Order 36, serious: a year', SERIOUS, {}, '2026-04-01', '2027-01-31'],
  ['Order 36, special equipment: by severity', EQUIPMENT, {}, '2026-04-01', '2026-04-30'],
  ['Order 36, fire: by severity', GENERAL, { domain: '26' }, '2026-04-01', '2026-04-30'],
  ['Order 58, minor: 3 months', MINOR, {}, '2026-03-31', '2026-04-30'],
  ['Order 58, general: 3 months', GENERAL, {}, '2026-03-31', '2026-04-30'],
  ['Order 58, serious: 3 months', SERIOUS, {}, '2026-03-31', '2026-04-30'],
  ['Order 58, food by the law it rests on: a year', FOOD, {}, '2026-03-31', '2027-01-31'],
  ['Order 58, special equipment by the violation: a year', EQUIPMENT, {}, '2026-03-31', '2027-01-31'],
  ['Order 58, emergency management: a year', GENERAL, { domain: '20' }, '2026-03-31', '2027-01-31'],
  ['Order 58, fire: a year', GENERAL, { domain: '26' }, '2026-03-31', '2027-01-31'],
  ['order-36, general, before the Order is in force', GENERAL, { policy: 'order-36' }, '2026-03-31', '2026-04-30'],
  ['order-36, serious', SERIOUS, { policy: 'order-36' }, '2026-04-01', '2027-01-31'],
  ['shandong-190 has no periods: Order 36', SERIOUS, { policy: 'shandong-190' }, '2026-04-01', '2027-01-31'],
  ['national-565 has no periods: Order 58', SERIOUS, { policy: 'national-565' }, '2026-03-31', '2026-04-30'],
])('%s', (_, changes, of, day, earliest) => {
  const asked = () => ask(plain(changes), { ...of, day });
  if (earliest <= day) {
    expect(asked()).toMatchObject({
      earliest,
      source: expect.stringContaining('号'),
      policy: of.policy ?? 'weifang-2023',
    });
    return;
  }
  expect(problemOf(asked)).toMatchObject({ code: 'repair-too-early', status: 409, extras: { members: { earliest } } });
});

it.each<[string, boolean]>([
  ['2026-04-29', false],
  ['2026-04-30', true],
  ['2026-05-01', true],
])('three months from 31 January: on %s, %s', (day, allowed) => {
  const asked = () => ask(plain(), { day });
  if (allowed) expect(asked().earliest).toBe('2026-04-30');
  else expect(problemOf(asked).code).toBe('repair-too-early');
});

const of = (kind: keyof typeof oneOfEachKind) =>
  ({ ...oneOfEachKind[kind], ...DONE, fulfilledOn: '2026-03-01' }) as RecordInput;
it.each<[string, RecordInput, string]>([
  ['a court removes its own list', of('enforcement'), 'repair-refused-kind'],
  ['a judgment', of('judgment'), 'repair-refused-kind'],
  ['repaired already', plain({ repair: { state: 'repaired', on: '2026-05-01' } }), 'repair-refused-repaired'],
  ['withdrawn', plain({ status: 'withdrawn' }), 'repair-refused-hidden'],
  ['revoked', plain({ status: 'revoked' }), 'repair-refused-hidden'],
  ['not punished', plain({ status: 'no-penalty' }), 'repair-refused-hidden'],
  ['decided before any look-back', plain({ decidedOn: '2021-12-30' }), 'repair-refused-hidden'],
  ['duties not done', plain({ fulfilledOn: null }), 'repair-refused-duties'],
])('is refused: %s', (_, record, code) => expect(problemOf(() => ask(record))).toMatchObject({ code, status: 409 }));

it.each(['penalty', 'compulsory', 'dishonesty-list'] as const)('a %s may be repaired', (kind) =>
  expect(ask(of(kind), { day: '2027-03-01' })).toMatchObject({ policy: 'weifang-2023' }),
);

it('what cannot be repaired at all is said before that it is too early', () =>
  expect(problemOf(() => ask(plain({ status: 'revoked' }), { day: '2026-02-01' })).code).toBe('repair-refused-hidden'));

it('by which rule a record is hidden is told', () =>
  expect(problemOf(() => ask(plain(MINOR), { policy: 'shandong-190' })).extras.members).toEqual({
    hiddenBy: 'minor-corrected',
  }));

describe('duties that the record does not say are done', () => {
  const open = plain({ fulfilledOn: null });
  it.each<[string, { fulfilledOn?: string; evidence?: number }, string]>([
    ['a day and evidence', { fulfilledOn: '2026-03-01', evidence: 1 }, 'fine'],
    ['a day alone', { fulfilledOn: '2026-03-01' }, 'repair-refused-duties'],
    ['evidence alone', { evidence: 2 }, 'repair-refused-duties'],
    ['a day to come', { fulfilledOn: '2027-01-01', evidence: 1 }, 'future-date'],
    ['a day before the decision', { fulfilledOn: '2026-01-30', evidence: 1 }, 'dates-out-of-order'],
    ['today', { fulfilledOn: '2026-12-31', evidence: 1 }, 'fine'],
  ])('with %s: %s', (_, application, expected) => {
    const asked = () => ask(open, application);
    if (expected === 'fine') return expect(asked().earliest).toBe('2026-04-30');
    const problem = problemOf(asked);
    return expect(problem.extras.errors?.[0]?.code ?? problem.code).toBe(expected);
  });
});

it('the commitment and the day it is judged on are those of the filing, in Shanghai', () => {
  const late = {
    held: { domain: '21', record: RecordSchema.parse(plain()) },
    policy: policyById('weifang-2023'),
    registry: weifang,
  };
  const application = { fulfilledOn: null, evidence: 0 };
  const at = (asOf: string) => repairConditions({ ...late, application, asOf: asOf as Instant });
  expect(problemOf(() => at('2026-04-29T15:59:59.999Z')).code).toBe('repair-too-early');
  expect(at('2026-04-29T16:00:00.000Z').earliest).toBe('2026-04-30');
});
