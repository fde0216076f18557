import { extended, repeats, stretchOf } from '../../../functions/feeds/declaration.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';
import type { Problem } from '../../../shared/problem.ts';

const NOW = '2026-03-10T02:00:00.000Z' as Instant;

describe('what a declaration covers', () => {
  it.each([
    [
      'whole days that are over',
      { from: '2026-03-01', through: '2026-03-09' },
      '2026-02-28T16:00:00.000Z',
      '2026-03-09T16:00:00.000Z',
    ],
    ['today up to now', { from: '2026-03-01', through: '2026-03-10' }, '2026-02-28T16:00:00.000Z', NOW],
    [
      'instants as they are',
      { from: '2026-03-01T08:00:00+08:00', through: '2026-03-10T09:00:00+08:00' },
      '2026-03-01T00:00:00.000Z',
      '2026-03-10T01:00:00.000Z',
    ],
    [
      'tomorrow as it is, to be refused',
      { from: '2026-03-01', through: '2026-03-11' },
      '2026-02-28T16:00:00.000Z',
      '2026-03-11T16:00:00.000Z',
    ],
  ])('%s', (_, declared, from, through) => expect(stretchOf(declared, NOW)).toEqual({ from, through }));
});

describe('adding a declaration to those before it', () => {
  const held = {
    completeFrom: '2023-01-01T00:00:00.000Z' as Instant,
    completeThrough: '2026-03-01T00:00:00.000Z' as Instant,
  };
  const stretch = (from: string, through: string) => ({ from: from as Instant, through: through as Instant });
  const codeOf = (run: () => unknown) => {
    try {
      run();
      return undefined;
    } catch (error) {
      return (error as Problem).code;
    }
  };

  it.each<[string, object, { from: Instant; through: Instant }, string | undefined]>([
    ['the first', {}, stretch('2023-01-01T00:00:00.000Z', NOW), undefined],
    ['the next, from where the last ended', held, stretch('2026-03-01T00:00:00.000Z', NOW), undefined],
    ['one that overlaps the last', held, stretch('2026-02-01T00:00:00.000Z', NOW), undefined],
    ['one that leaves a gap', held, stretch('2026-03-01T00:00:00.001Z', NOW), 'declaration-gap'],
    [
      'one that ends where the last did',
      held,
      stretch('2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'),
      'declaration-gap',
    ],
    [
      'one into the future',
      held,
      stretch('2026-03-01T00:00:00.000Z', '2026-03-10T02:00:00.001Z'),
      'future-declaration',
    ],
    [
      'one that ends before it begins',
      {},
      stretch('2026-03-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'),
      'invalid-request',
    ],
    ['an empty one', {}, stretch('2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'), 'invalid-request'],
  ])('%s', (_, before, added, code) => expect(codeOf(() => extended(before, added, NOW))).toBe(code));

  it('keeps the earliest beginning', () => {
    expect(extended(held, stretch('2026-02-01T00:00:00.000Z', NOW), NOW)).toEqual({
      from: held.completeFrom,
      through: NOW,
    });
    expect(extended(held, stretch('2022-01-01T00:00:00.000Z', NOW), NOW).from).toBe('2022-01-01T00:00:00.000Z');
  });
});

describe('a declaration with the content of an earlier one', () => {
  const earlier = { stretch: stretchOf({ from: '2026-03-10', through: '2026-03-10' }, NOW), declaredAt: NOW };
  const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString() as Instant;
  const again = (at: Instant) => repeats(earlier, stretchOf({ from: '2026-03-10', through: '2026-03-10' }, at), at);

  it('is that one sent again within ten minutes, and the next one later that day or once the day is over', () => {
    expect([again(NOW), again(later(9)), again(later(11)), again(later(24 * 60))]).toEqual([true, true, false, false]);
  });

  it('is that one sent again, however much later, where its end has not moved', () => {
    const past = stretchOf({ from: '2026-03-01', through: '2026-03-05' }, NOW);
    expect(repeats({ stretch: past, declaredAt: NOW }, past, later(100_000))).toBe(true);
  });
});
