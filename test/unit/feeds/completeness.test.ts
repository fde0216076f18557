import { type Day, endOfDay, type Instant, startOfDay, toInstant } from '../../../shared/calendar/dates.ts';
import type { Domain, SourceUnit } from '../../../shared/domains/registry.ts';
import { completeness, type Feed, feedState, worstState } from '../../../shared/feeds/feed.ts';

const NOW = '2026-03-10T02:00:00.000Z' as Instant;
const PERIOD = { from: '2023-03-10' as Day, to: '2026-03-10' as Day };
const unit = (id: string, more: Partial<SourceUnit> = {}): SourceUnit => ({
  id,
  name: id,
  region: '370700',
  uscc: '',
  registrar: false,
  ...more,
});
const domain = (...units: SourceUnit[]): Domain => ({
  code: '21',
  name: '市场监督管理',
  rhythm: 'daily',
  inForceFrom: '2023-10-15' as Day,
  units,
});
const daysBefore = (days: number) => toInstant(new Date(Date.parse(NOW) - days * 86_400_000));
const feed = (from: Instant, through: Instant): Feed => ({
  domain: '21',
  unit: 'a',
  completeFrom: from,
  completeThrough: through,
});

/** What a unit may have declared, and whether its part of the period may be called complete. The grace of a daily rhythm is 2 days. */
const DECLARED: [string, Feed | undefined, boolean][] = [
  ['nothing (silent)', undefined, false],
  ['only pushed, never declared', { domain: '21', unit: 'a', lastPushAt: NOW }, false],
  ['all up to now', feed(startOfDay(PERIOD.from), NOW), true],
  ['from long before', feed('2020-01-01T00:00:00.000Z' as Instant, NOW), true],
  ['up to the edge of the grace', feed(startOfDay(PERIOD.from), daysBefore(2)), true],
  [
    'a millisecond less than the grace allows (late)',
    feed(startOfDay(PERIOD.from), toInstant(new Date(Date.parse(daysBefore(2)) - 1))),
    false,
  ],
  ['weeks behind (stale)', feed(startOfDay(PERIOD.from), daysBefore(30)), false],
  ['from a day after the period begins (gapped)', feed(startOfDay('2023-03-11' as Day), NOW), false],
  [
    'from a millisecond after it begins',
    feed(toInstant(new Date(Date.parse(startOfDay(PERIOD.from)) + 1)), NOW),
    false,
  ],
];

describe('completeness of a domain', () => {
  it.each(DECLARED)('one unit that declared %s', (_, declared, complete) =>
    expect(completeness(domain(unit('a')), () => declared, PERIOD, NOW).complete).toBe(complete),
  );

  it('holds for every combination of three units only if it holds for each', () => {
    let combinations = 0;
    for (const [, a, okA] of DECLARED)
      for (const [, b, okB] of DECLARED)
        for (const [, c, okC] of DECLARED) {
          const feeds: Record<string, Feed | undefined> = { a, b, c };
          const result = completeness(domain(unit('a'), unit('b'), unit('c')), (id) => feeds[id], PERIOD, NOW);
          expect(result.complete).toBe(okA && okB && okC);
          const ends = [a, b, c].map((declared) => declared?.completeThrough);
          expect(result.completeThrough).toBe(ends.includes(undefined) ? null : ([...ends].sort()[0] ?? null));
          combinations++;
        }
    expect(combinations).toBe(DECLARED.length ** 3);
  });

  it('never holds for a domain without units', () =>
    expect(completeness(domain(), () => feed('2000-01-01T00:00:00.000Z' as Instant, NOW), PERIOD, NOW)).toEqual({
      complete: false,
      completeThrough: null,
    }));

  it('needs the whole of a period that is over, not less the grace', () => {
    const past = { from: '2024-01-01' as Day, to: '2025-12-31' as Day };
    const declared = (through: Instant) =>
      completeness(domain(unit('a')), () => feed('2020-01-01T00:00:00.000Z' as Instant, through), past, NOW).complete;
    expect(declared(endOfDay(past.to))).toBe(true);
    expect(declared(toInstant(new Date(Date.parse(endOfDay(past.to)) - 1)))).toBe(false);
  });

  it('needs a part of a period that lies within the grace to be declared', () => {
    const today = { from: '2026-03-10' as Day, to: '2026-03-10' as Day };
    const declared = (through: Instant) =>
      completeness(domain(unit('a')), () => feed('2020-01-01T00:00:00.000Z' as Instant, through), today, NOW).complete;
    expect(declared(startOfDay(today.from))).toBe(false);
    expect(declared(NOW)).toBe(true);
  });
});

describe('the state of a feed', () => {
  it.each([
    ['current', 0],
    ['current', 2],
    ['late', 2.01],
    ['late', 6],
    ['stale', 6.01],
  ])('is %s when %d days behind a daily rhythm', (state, days) =>
    expect(feedState(feed('2020-01-01T00:00:00.000Z' as Instant, daysBefore(days)), unit('a'), 'daily', NOW)).toBe(
      state,
    ),
  );

  it('is silent before the first declaration', () =>
    expect(feedState(undefined, unit('a'), 'daily', NOW)).toBe('silent'));

  it('is suspended from the day the registry says', () => {
    const state = (day: string) =>
      feedState(
        feed('2020-01-01T00:00:00.000Z' as Instant, NOW),
        unit('a', { suspendedFrom: day as Day }),
        'daily',
        NOW,
      );
    expect(state('2026-03-10')).toBe('suspended');
    expect(state('2026-03-11')).toBe('current');
  });

  it('of a domain is the worst of its units', () => {
    expect(worstState(['current', 'late', 'stale'])).toBe('stale');
    expect(worstState(['current', 'silent', 'stale'])).toBe('silent');
    expect(worstState(['suspended', 'silent'])).toBe('suspended');
    expect(worstState([])).toBe('silent');
  });
});
