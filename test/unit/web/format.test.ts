import {
  bytes,
  count,
  day,
  dayOf,
  instant,
  list,
  money,
  month,
  percent,
  period,
  today,
} from '../../../web/ui/i18n/format.ts';

it.each([
  ['2026-03-05', '2026年3月5日', '5 Mar 2026'],
  ['2026-12-31', '2026年12月31日', '31 Dec 2026'],
])('writes the day %s as %s, %s', (value, zh, en) => expect([day('zh-CN', value), day('en', value)]).toEqual([zh, en]));

it('writes a month', () =>
  expect([month('zh-CN', '2026-03'), month('en', '2026-03')]).toEqual(['2026年3月', 'Mar 2026']));

it.each([
  ['of another offset', '2026-03-04T16:30:00Z', '2026年3月5日 00:30', '5 Mar 2026, 00:30'],
  ['of Shanghai', '2026-12-31T23:59:59.999+08:00', '2026年12月31日 23:59', '31 Dec 2026, 23:59'],
])('shows an instant %s as clocks in Shanghai do', (_, value, zh, en) =>
  expect([instant('zh-CN', value), instant('en', value)]).toEqual([zh, en]),
);

it('knows the day of an instant in Shanghai', () => {
  expect(dayOf('2026-03-04T15:59:59Z')).toBe('2026-03-04');
  expect(dayOf('2026-03-04T16:00:00Z')).toBe('2026-03-05');
  expect(today(Date.parse('2026-03-04T16:00:00Z'))).toBe('2026-03-05');
});

it('writes a period with both ends', () => {
  expect(period('zh-CN', '2023-03-05', '2026-03-04')).toBe('2023年3月5日至2026年3月4日');
  expect(period('en', '2023-03-05', '2026-03-04')).toBe('5 Mar 2023 – 4 Mar 2026');
});

it.each([
  ['0.7806', 'CNY 7,806'],
  ['0', 'CNY 0'],
  ['12', 'CNY 120,000'],
  ['11.536', 'CNY 115,360'],
  ['0.000001', 'CNY 0.01'],
  ['0.12345', 'CNY 1,234.50'],
  ['123456789012.123456', 'CNY 1,234,567,890,121,234.56'],
])('writes %s 万元 as it is, and as %s', (wan, en) =>
  expect([money('zh-CN', wan), money('en', wan)]).toEqual([`${wan} 万元`, en]),
);

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('counts %i as %s', (value, words) => expect(count(value)).toBe(words));

it.each([
  [1, '100%'],
  [0.975, '97.5%'],
  [0.3333, '33.3%'],
])('writes the share %d as %s', (share, words) => expect(percent(share)).toBe(words));

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1 KB'],
  [10 * 1024 * 1024, '10 MB'],
  [1.25 * 1024 * 1024, '1.3 MB'],
])('writes %d bytes as %s', (size, words) => expect(bytes(size)).toBe(words));

it('lists', () => expect([list('zh-CN', ['甲', '乙']), list('en', ['a', 'b'])]).toEqual(['甲、乙', 'a, b']));
