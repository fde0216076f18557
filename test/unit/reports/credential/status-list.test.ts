import { StatusList } from '@sd-jwt/jwt-status-list';
import { keptFor } from '../../../../functions/reports/credential/status/kept-for.ts';
import {
  encodedList,
  isList,
  listOf,
  PLACES,
  type Status,
} from '../../../../functions/reports/credential/status/status-list.ts';
import { statusPlaces } from '../../../../functions/reports/credential/status/status-places.ts';
import type { Instant } from '../../../../shared/calendar/dates.ts';
import type { Item } from '../../../../shared/table/table.ts';

describe('a status list', () => {
  it.each([
    ['nothing', []],
    [
      'the first and the last',
      [
        [0, 1],
        [PLACES - 1, 3],
      ],
    ],
    [
      'four of one byte',
      [
        [8, 1],
        [9, 3],
        [10, 3],
        [11, 1],
      ],
    ],
  ] as [string, [number, Status][]][])('with %s is read by a library of others', (_what, marks) => {
    const statuses = StatusList.decompressStatusList(encodedList(new Map(marks)), 2).statusList;
    expect(statuses).toHaveLength(PLACES);
    expect([...statuses.entries()].filter(([, status]) => status !== 0)).toEqual(marks);
  });

  it('is small where little changed, and no more than some 32 KB in any case', () => {
    expect(encodedList(new Map()).length).toBeLessThan(100);
    const many = new Map(Array.from({ length: PLACES }, (_, i) => [i, ([0, 1, 3] as const)[(i * i) % 3] as Status]));
    expect(encodedList(many).length).toBeLessThan(50_000);
  });

  it.each([
    ['2026-03-1', true],
    ['2026-03-8', true],
    ['2025-12-2', true],
    ['2026-04-1', false],
    ['2026-03-9', false],
    ['2026-03-0', false],
    ['2026-13-1', false],
    ['2026-03-1x', false],
    ['', false],
  ])('%s: %s', (list, is) => {
    expect(isList(list, new Date('2026-03-31T15:59:59Z'))).toBe(is);
  });

  it('is of the month in which the report was made, by the clock of its readers', () => {
    expect(listOf('2026-03-31T16:00:00.000Z', 1)).toBe('2026-04-1');
  });
});

describe('a place in the lists', () => {
  const takenIn = (taken: Set<string>) => ({
    putNew: async ({ pk }: Item) => {
      if (taken.has(pk)) return false;
      taken.add(pk);
      return true;
    },
  });
  const asOf = '2026-03-10T02:00:00.000Z' as Instant;

  it('is one report’s own, also where few are left', async () => {
    const taken = new Set<string>();
    const places = statusPlaces(takenIn(taken), () => Math.floor(Math.random() * 4));
    for (let i = 0; i < 12; i++) await places.take(`R${i}`, asOf);
    expect(taken.size).toBe(12);
  });

  it('is in the next list where eight in a row are taken, and there is none when all are', async () => {
    const taken = new Set<string>();
    const places = statusPlaces(takenIn(taken), () => 7);
    const got = [];
    for (let i = 0; i < 8; i++) got.push(await places.take(`R${i}`, asOf));
    expect(got.map(({ list }) => list)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `2026-03-${n}`));
    await expect(places.take('R8', asOf)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is drawn from all of them', async () => {
    const places = statusPlaces(takenIn(new Set()));
    const got = await Promise.all(Array.from({ length: 200 }, (_, i) => places.take(`R${i}`, asOf)));
    expect(Math.max(...got.map(({ index }) => index))).toBeGreaterThan(PLACES / 2);
    expect(Math.max(...got.map(({ index }) => index))).toBeLessThan(PLACES);
  });
});

describe('what is kept for five minutes', () => {
  it('is made once in that time, and anew after it or after a failure', async () => {
    let made = 0;
    let failing = false;
    const kept = keptFor(300, async (name, at) => {
      made++;
      if (failing) throw new Error('away');
      return `${name}@${at}`;
    });
    expect(await Promise.all([kept('a', 1000), kept('a', 1000)])).toEqual(
      Array(2).fill({ value: 'a@1000', freshFor: 300 }),
    );
    expect(await kept('a', 1299)).toEqual({ value: 'a@1000', freshFor: 1 });
    expect(await kept('a', 1300)).toEqual({ value: 'a@1300', freshFor: 300 });
    // A clock that was set back.
    expect(await kept('a', 1200)).toEqual({ value: 'a@1200', freshFor: 300 });
    failing = true;
    await expect(kept('b', 1200)).rejects.toThrow('away');
    failing = false;
    expect(await kept('b', 1201)).toEqual({ value: 'b@1201', freshFor: 300 });
    expect(made).toBe(5);
  });

  it('is no more than fifty', async () => {
    let made = 0;
    const kept = keptFor(300, async (name) => {
      made++;
      return name;
    });
    for (let i = 0; i <= 50; i++) await kept(String(i), 0);
    await kept('50', 0);
    expect(made).toBe(51);
    await kept('0', 0);
    expect(made).toBe(52);
  });
});
