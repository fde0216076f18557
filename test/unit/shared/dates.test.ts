import {
  addDays,
  type Day,
  dayOf,
  endOfDay,
  inShanghai,
  instantInChinese,
  isDay,
  isOffsetDateTime,
  later,
  monthsAfter,
  startOfDay,
  yearsBefore,
} from '../../../shared/calendar/dates.ts';

describe('days and instants of Asia/Shanghai', () => {
  it.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026/03/01', false],
    ['2026-3-1', false],
    ['', false],
  ])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

  it.each([
    ['2026-03-02T10:00:00+08:00', true],
    ['2026-03-02T02:00:00Z', true],
    ['2026-03-02T02:00:00.123Z', true],
    ['2026-03-02T10:00:00', false],
    ['2026-02-30T10:00:00+08:00', false],
    ['2026-03-02T24:00:00+08:00', false],
    ['2026-03-02', false],
  ])('%s is an instant with an offset: %s', (text, expected) => expect(isOffsetDateTime(text)).toBe(expected));

  it.each([
    ['2026-03-01T15:59:59Z', '2026-03-01'],
    ['2026-03-01T16:00:00Z', '2026-03-02'],
  ])('at %s the day in Shanghai is %s', (instant, day) => expect(dayOf(instant)).toBe(day));

  it('begins a day at 00:00 in Shanghai and ends it where the next begins', () => {
    expect(startOfDay('2026-03-02' as Day)).toBe('2026-03-01T16:00:00.000Z');
    expect(endOfDay('2026-03-02' as Day)).toBe(startOfDay('2026-03-03' as Day));
  });

  it.each([
    ['2026-11-24', 3, '2023-11-24'],
    ['2024-02-29', 3, '2021-02-28'],
    ['2024-02-29', 4, '2020-02-29'],
  ])('%s less %i years is %s', (day, years, expected) => expect(yearsBefore(day as Day, years)).toBe(expected));

  it('counts days over the ends of months and years', () => {
    expect(addDays('2026-12-31' as Day, 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01' as Day, -1)).toBe('2024-02-29');
  });

  it('writes instants for callers and for documents', () => {
    expect(inShanghai('2026-03-02T02:00:00Z')).toBe('2026-03-02T10:00:00+08:00');
    expect(inShanghai('2026-03-02T02:00:00.120Z')).toBe('2026-03-02T10:00:00.120+08:00');
    expect(instantInChinese('2026-03-02T02:00:09Z')).toBe('2026年03月02日 10时00分09秒');
  });
});

describe('terms of months', () => {
  it.each([
    ['2026-01-10', 3, '2026-04-10'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2020-02-29', 60, '2025-02-28'],
    ['2023-02-28', 60, '2028-02-28'],
    ['2026-05-15', 0, '2026-05-15'],
  ])('%s and %i months end on %s', (from, months, end) => expect(monthsAfter(from as Day, months)).toBe(end));

  it('the later of two days', () => {
    expect(later('2026-01-02' as Day, '2026-01-01' as Day)).toBe('2026-01-02');
    expect(later('2026-01-01' as Day, '2026-01-02' as Day)).toBe('2026-01-02');
  });
});
