import {
  amountInWords,
  cutOffInWords,
  dayInWords,
  periodInWords,
  resultInWords,
  titled,
} from '../../../functions/reports/pdf/words.ts';
import type { Day, Instant } from '../../../shared/calendar/dates.ts';

describe('an amount, in 万元 with the yuan in brackets', () => {
  it.each([
    ['0.7806', '0.7806 万元（7,806 元）'],
    ['0', '0 万元（0 元）'],
    ['0.0001', '0.0001 万元（1 元）'],
    ['0.000001', '0.000001 万元（0.01 元）'],
    ['0.00005', '0.00005 万元（0.5 元）'],
    ['1', '1 万元（10,000 元）'],
    ['20.5', '20.5 万元（205,000 元）'],
    ['12.345678', '12.345678 万元（123,456.78 元）'],
    ['100', '100 万元（1,000,000 元）'],
    // Beyond what a float can hold.
    ['999999999999.999999', '999999999999.999999 万元（9,999,999,999,999,999.99 元）'],
    [null, '—'],
  ])('%s', (wan, words) => {
    expect(amountInWords(wan)).toBe(words);
  });
});

describe('a result', () => {
  it.each([
    ['none', 0, true, '未查询到违法违规记录'],
    ['found', 3, true, '查询到 3 条'],
    ['found', 3, false, '查询到 3 条（数据不完整）'],
    ['incomplete', 0, false, '数据不完整'],
    ['not-covered', 0, false, '未归集'],
  ] as const)('%s of %i, complete %s', (result, count, complete, words) => {
    expect(resultInWords({ result, count, complete })).toBe(words);
  });
});

describe('a cut-off', () => {
  it.each([
    ['none', '2026-03-01T16:00:00.000Z', '2026年03月02日 00时00分00秒'],
    ['incomplete', null, '尚无完整申报'],
    ['not-covered', null, '—'],
  ] as const)('of %s at %s', (result, completeThrough, words) => {
    expect(cutOffInWords({ result, completeThrough: completeThrough as Instant | null })).toBe(words);
  });
});

it.each([
  ['2026-02-27', '2026年02月27日'],
  ['2099-12-31', '长期'],
  [null, '—'],
])('the day %s', (day, words) => {
  expect(dayInWords(day as Day | null)).toBe(words);
});

it('names a period by both its days', () => {
  expect(periodInWords({ from: '2023-03-02' as Day, to: '2026-03-02' as Day })).toBe('2023年03月02日至2026年03月02日');
});

it.each([
  ['方案', '《方案》'],
  ['《方案》', '《方案》'],
])('the title of %s', (name, words) => {
  expect(titled(name)).toBe(words);
});
