import type { Day, Instant } from '../../../shared/calendar/dates.ts';
import { judge, type Question } from '../../../shared/policy/judge.ts';
import { NATIONAL_565 } from '../../../shared/policy/national-565.ts';
import { ORDER_36 } from '../../../shared/policy/order-36.ts';
import type { RuleId } from '../../../shared/policy/rules.ts';
import { SHANDONG_190 } from '../../../shared/policy/shandong-190.ts';
import type { Policy } from '../../../shared/policy/switches.ts';
import { WEIFANG_2023 } from '../../../shared/policy/weifang-2023.ts';
import { type RecordInput, RecordSchema } from '../../../shared/records/record.ts';
import { oneOfEachKind, penaltyInput } from '../../support/records.ts';

const ASOF = '2026-10-10T02:00:00.000Z' as Instant;
const LAST_YEARS: Question = { period: { from: '2021-10-10' as Day, to: '2026-10-10' as Day }, domains: ['21'] };
const LONG_AGO: Question = { period: { from: '2017-01-01' as Day, to: '2021-12-31' as Day }, domains: ['21'] };

type Verdict = 'counts' | RuleId;
const verdict = (input: RecordInput, policy: Policy, question = LAST_YEARS, asOf = ASOF, domain = '21'): Verdict => {
  const judgement = judge({ domain, record: RecordSchema.parse(input) }, question, policy, asOf);
  return judgement.counts ? 'counts' : judgement.hiddenBy;
};
const verdicts = (input: RecordInput, question?: Question) =>
  [WEIFANG_2023, SHANDONG_190, NATIONAL_565, ORDER_36].map((policy) => verdict(input, policy, question));

/** A penalty of which nothing but the decision is known. */
const plain = (changes: Parameters<typeof penaltyInput>[0] = {}) =>
  penaltyInput({ validUntil: null, publishedUntil: null, ...changes });
const repaired = (on: string | null) => ({ repair: { state: 'repaired' as const, on } });
const {
  compulsory,
  enforcement,
  judgment,
  'dishonesty-list': listing,
} = oneOfEachKind as {
  [K in RecordInput['kind']]: Extract<RecordInput, { kind: K }>;
};

describe('the truth table of the policy versions', () => {
  type Row = [
    what: string,
    record: RecordInput,
    weifang: Verdict,
    shandong: Verdict,
    national: Verdict,
    order: Verdict,
  ];
  const ALL = (verdict: Verdict) => [verdict, verdict, verdict, verdict] as const;

  it.each<Row>([
    // kind
    ['a penalty', plain(), ...ALL('counts')],
    ['a compulsory measure', compulsory, 'counts', 'kind', 'counts', 'counts'],
    ['an enforcement', enforcement, ...ALL('counts')],
    ['an entry on a list', listing, ...ALL('counts')],
    ['a judgment', judgment, 'counts', 'kind', 'counts', 'counts'],
    // kind × status
    ...[plain(), compulsory, enforcement, listing, judgment].flatMap((record): Row[] =>
      (['no-penalty', 'revoked', 'withdrawn'] as const).map((status) => [
        `a ${record.kind} of status ${status}`,
        { ...record, status },
        ...ALL(status),
      ]),
    ),
    ['a judgment that takes effect tomorrow', { ...judgment, effectiveOn: '2026-10-11' }, ...ALL('not-yet-effective')],
    [
      'a judgment that took effect today',
      { ...judgment, effectiveOn: '2026-10-10' },
      'counts',
      'kind',
      'counts',
      'counts',
    ],
    // procedure, category, severity
    ['simple procedure', plain({ procedure: 'simple' }), 'counts', 'simple-procedure', 'counts', 'simple-procedure'],
    ['a warning', plain({ categories: ['警告'] }), 'counts', 'counts', 'counts', 'warning-only'],
    ['both mild kinds', plain({ categories: ['警告', '通报批评'] }), 'counts', 'counts', 'counts', 'warning-only'],
    ['a warning and a fine', plain({ categories: ['警告', '罚款'] }), ...ALL('counts')],
    ['minor, duties open', plain({ severity: 'minor' }), ...ALL('counts')],
    [
      'minor, duties done',
      plain({ severity: 'minor', fulfilledOn: '2026-03-01' }),
      'counts',
      'minor-corrected',
      'counts',
      'publication-ended',
    ],
    ['general, duties done', plain({ severity: 'general', fulfilledOn: '2026-03-01' }), ...ALL('counts')],
    // repair
    ['a repair under way', plain({ repair: { state: 'pending', on: null } }), ...ALL('counts')],
    ['repaired before Order 36', plain(repaired('2026-03-31')), ...ALL('counts')],
    ['repaired on no day', plain(repaired(null)), ...ALL('counts')],
    ['repaired in time', plain(repaired('2026-05-27')), 'counts', 'counts', 'counts', 'repaired'],
    ['repaired a day too soon', plain(repaired('2026-05-26')), ...ALL('counts')],
    ['serious, repaired too soon', plain({ severity: 'serious', ...repaired('2026-09-01') }), ...ALL('counts')],
    ['a list entry repaired', { ...listing, ...repaired('2026-04-01') }, 'counts', 'counts', 'counts', 'repaired'],
    // simple procedure and repaired: the first rule of the order
    [
      'of simple procedure and repaired',
      plain({ procedure: 'simple', ...repaired('2026-05-27') }),
      'counts',
      'simple-procedure',
      'counts',
      'simple-procedure',
    ],
  ])('%s', (_, record, ...expected) => expect(verdicts(record)).toEqual(expected));
});

describe('the period and the domains asked for', () => {
  it.each<[string, Verdict]>([
    ['2021-10-09', 'outside-period'],
    ['2021-10-10', 'counts'],
    ['2026-10-10', 'counts'],
  ])('decided on %s: %s', (decidedOn, expected) =>
    expect(verdict(plain({ decidedOn, actEndedOn: null }), WEIFANG_2023)).toBe(expected),
  );

  it('leaves out a domain that was not chosen', () =>
    expect(verdict(plain(), WEIFANG_2023, LAST_YEARS, ASOF, '30')).toBe('other-domain'));

  it('shows nothing from before the data begins', () => {
    const early: Question = { ...LONG_AGO, period: { from: '2019-01-01' as Day, to: '2022-01-01' as Day } };
    const asOf = '2022-01-01T02:00:00.000Z' as Instant;
    expect(verdict(plain({ decidedOn: '2020-05-31' }), SHANDONG_190, early, asOf)).toBe('look-back');
    expect(verdict(plain({ decidedOn: '2020-06-01' }), SHANDONG_190, early, asOf)).toBe('counts');
    expect(verdict(plain({ decidedOn: '2020-05-31' }), WEIFANG_2023, early, asOf)).toBe('counts');
  });

  it('never looks back further than the version allows, whatever is asked', () => {
    const wide: Question = { ...LAST_YEARS, period: { from: '2000-01-01' as Day, to: '2026-10-10' as Day } };
    expect(verdict(plain({ decidedOn: '2021-10-09' }), WEIFANG_2023, wide)).toBe('look-back');
  });
});

describe('the limit of disclosure: five years from the end of the act', () => {
  it.each<[string, RecordInput, string, Verdict]>([
    ['the act ended five years ago', plain({ decidedOn: '2022-01-10', actEndedOn: '2021-10-10' }), '', 'counts'],
    ['and a day', plain({ decidedOn: '2022-01-10', actEndedOn: '2021-10-09' }), '', 'disclosure-limit'],
    ['an unknown end: the decision stands for it', plain({ decidedOn: '2021-10-10' }), 'long ago', 'counts'],
    ['and a day', plain({ decidedOn: '2021-10-09' }), 'long ago', 'disclosure-limit'],
    ['a firm still on the list', { ...listing, decidedOn: '2020-01-01', listedOn: '2020-01-01' }, 'long ago', 'counts'],
    [
      'a firm removed from it five years and a day ago',
      { ...listing, decidedOn: '2020-01-01', listedOn: '2020-01-01', removedOn: '2021-10-09' },
      'long ago',
      'disclosure-limit',
    ],
    ['an enforcement not ended', { ...enforcement, decidedOn: '2019-01-01' }, 'long ago', 'counts'],
    [
      'an enforcement ended five years and a day ago',
      { ...enforcement, decidedOn: '2019-01-01', endedOn: '2021-10-09' },
      'long ago',
      'disclosure-limit',
    ],
    ['a measure lifted', { ...compulsory, decidedOn: '2021-01-01', liftedOn: '2021-10-10' }, 'long ago', 'counts'],
    [
      'a measure of which nothing more is known',
      { ...compulsory, decidedOn: '2021-10-09' },
      'long ago',
      'disclosure-limit',
    ],
    ['a judgment', { ...judgment, decidedOn: '2021-10-09', effectiveOn: '2021-10-20' }, 'long ago', 'disclosure-limit'],
  ])('%s (%#)', (_, record, when, expected) => {
    const question = when === '' ? LAST_YEARS : LONG_AGO;
    expect(verdict(record, WEIFANG_2023, question)).toBe(expected);
    expect(verdict(record, NATIONAL_565, question)).toBe('counts');
  });

  it('is reckoned as of the report, at midnight in Shanghai', () => {
    const record = plain({ decidedOn: '2022-01-10', actEndedOn: '2021-10-10' });
    expect(verdict(record, WEIFANG_2023, LAST_YEARS, '2026-10-10T15:59:59.999Z' as Instant)).toBe('counts');
    expect(verdict(record, WEIFANG_2023, LAST_YEARS, '2026-10-10T16:00:00.000Z' as Instant)).toBe('disclosure-limit');
  });
});

describe('the periods of publication of Order 36', () => {
  const done = { fulfilledOn: '2025-10-10' };
  it.each<[string, Parameters<typeof penaltyInput>[0], Verdict]>([
    ['general, a year after', { decidedOn: '2025-10-10', ...done }, 'counts'],
    ['general, a year and a day', { decidedOn: '2025-10-09', ...done }, 'publication-ended'],
    ['the same with duties open', { decidedOn: '2025-10-09' }, 'counts'],
    [
      'serious by its penalty, three years',
      { decidedOn: '2023-10-10', categories: ['吊销许可证件'], ...done },
      'counts',
    ],
    ['and a day', { decidedOn: '2023-10-09', categories: ['罚款', '吊销许可证件'], ...done }, 'publication-ended'],
    ['serious by the unit', { decidedOn: '2024-01-01', severity: 'serious', ...done }, 'counts'],
    [
      'minor by the unit, three months',
      { decidedOn: '2026-07-10', severity: 'minor', fulfilledOn: '2026-07-11' },
      'counts',
    ],
    ['and a day', { decidedOn: '2026-07-09', severity: 'minor', fulfilledOn: '2026-07-11' }, 'publication-ended'],
    [
      'the day of the unit',
      { decidedOn: '2025-12-01', publishedUntil: '2026-10-09', fulfilledOn: '2026-01-01' },
      'publication-ended',
    ],
    [
      'never before the shortest',
      { decidedOn: '2026-08-01', publishedUntil: '2026-08-02', fulfilledOn: '2026-08-02' },
      'counts',
    ],
    [
      'never after the longest',
      { decidedOn: '2025-10-09', publishedUntil: '2027-01-01', ...done },
      'publication-ended',
    ],
  ])('%s (%#)', (_, changes, expected) => {
    expect(verdict(plain(changes), ORDER_36)).toBe(expected);
    expect(verdict(plain(changes), WEIFANG_2023)).toBe('counts');
  });
});
