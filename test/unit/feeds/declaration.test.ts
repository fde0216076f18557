import { distinctVersions, extended, stretchOf } from '../../../functions/feeds/declaration.ts';
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

  it('counts a version once, however many batches planned it', () => {
    const version = (sk: string) => ({ pk: 'E#1', sk });
    const [a, b, c] = [version('a'), version('b'), version('c')] as const;
    expect(distinctVersions([])).toBe(0);
    expect(distinctVersions([{ stores: [a, b] }, { stores: [b, c] }, { stores: [] }])).toBe(3);
  });
});
