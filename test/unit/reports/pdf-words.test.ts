import { chinese, english } from '../../../functions/reports/pdf/language.ts';
import {
  amountInWords,
  asOfInWords,
  cutOffInWords,
  dayInWords,
  periodInWords,
  resultInWords,
  titled,
} from '../../../functions/reports/pdf/words.ts';
import type { Day, Instant } from '../../../shared/calendar/dates.ts';

describe('an amount, in 万元 with the yuan in brackets', () => {
  it.each([
    ['0.7806', '0.7806 万元（7,806 元）', 'CNY 7,806'],
    ['0', '0 万元（0 元）', 'CNY 0'],
    ['0.0001', '0.0001 万元（1 元）', 'CNY 1'],
    ['0.000001', '0.000001 万元（0.01 元）', 'CNY 0.01'],
    ['0.00005', '0.00005 万元（0.5 元）', 'CNY 0.5'],
    ['1', '1 万元（10,000 元）', 'CNY 10,000'],
    ['20.5', '20.5 万元（205,000 元）', 'CNY 205,000'],
    ['12.345678', '12.345678 万元（123,456.78 元）', 'CNY 123,456.78'],
    ['100', '100 万元（1,000,000 元）', 'CNY 1,000,000'],
    // Beyond what a float can hold.
    ['999999999999.999999', '999999999999.999999 万元（9,999,999,999,999,999.99 元）', 'CNY 9,999,999,999,999,999.99'],
  ])('%s', (wan, zh, en) => {
    expect(amountInWords(wan)).toEqual({ zh, en });
  });

  it('that is absent is a dash in every edition', () => {
    expect(amountInWords(null)).toBe('—');
  });
});

describe('a result', () => {
  it.each([
    ['none', 0, true, '未查询到违法违规记录', 'No record of violation found'],
    ['found', 1, true, '查询到 1 条', '1 record found'],
    ['found', 3, true, '查询到 3 条', '3 records found'],
    ['found', 3, false, '查询到 3 条（数据不完整）', '3 records found (data incomplete)'],
    ['incomplete', 0, false, '数据不完整', 'Data incomplete'],
    ['not-covered', 0, false, '未归集', 'Not covered'],
  ] as const)('%s of %i, complete %s', (result, count, complete, zh, en) => {
    expect(resultInWords({ result, count, complete })).toEqual({ zh, en });
  });
});

describe('a cut-off', () => {
  it.each([
    ['none', '2026-03-01T16:00:00.000Z', { zh: '2026年03月02日 00时00分00秒', en: '2026-03-02 00:00:00' }],
    ['incomplete', null, { zh: '尚无完整申报', en: 'No full declaration yet' }],
    ['not-covered', null, '—'],
  ] as const)('of %s at %s', (result, completeThrough, said) => {
    expect(cutOffInWords({ result, completeThrough: completeThrough as Instant | null })).toEqual(said);
  });
});

it.each([
  ['2026-02-27', '2026年02月27日', '27 February 2026'],
  ['2026-12-01', '2026年12月01日', '1 December 2026'],
  ['2099-12-31', '长期', 'Indefinite'],
  [null, '—', undefined],
])('the day %s', (day, zh, en) => {
  const said = dayInWords(day as Day | null);
  expect([chinese(said), english(said, 'zh-CN/en')]).toEqual([zh, en]);
});

it('says the time of the report in Beijing time', () => {
  expect(asOfInWords('2026-03-02T16:12:34.567Z' as Instant)).toEqual({
    zh: '2026年03月03日 00时12分34秒（北京时间）',
    en: '3 March 2026, 00:12:34 (Beijing time, UTC+8)',
  });
});

it('names a period by both its days', () => {
  expect(periodInWords({ from: '2023-03-02' as Day, to: '2026-03-02' as Day })).toEqual({
    zh: '2023年03月02日至2026年03月02日',
    en: '2 March 2023 to 2 March 2026',
  });
});

it.each([
  ['in the Chinese edition', 'zh-CN', { zh: '甲', en: 'A' }, undefined],
  ['in the bilingual edition', 'zh-CN/en', { zh: '甲', en: 'A' }, 'A'],
  ['where both are the same', 'zh-CN/en', { zh: '甲', en: '甲' }, undefined],
  ['of a plain text', 'zh-CN/en', '甲', undefined],
] as const)('stands English beside the Chinese: %s', (_, language, said, en) => {
  expect(english(said, language)).toBe(en);
  expect(chinese(said)).toBe('甲');
});

it.each([
  ['方案', '《方案》'],
  ['《方案》', '《方案》'],
])('the title of %s', (name, words) => {
  expect(titled(name)).toBe(words);
});
