import type { Instant } from '../../../shared/calendar/dates.ts';
import { closedFor, countedOnce, placeOf, type WrongCodes } from '../../../shared/verification/wrong-codes.ts';

const SINCE = '2026-03-10T02:00:00.000Z' as Instant;
const at = (minutes: number) => new Date(Date.parse(SINCE) + minutes * 60_000);
const held = (tries: number): WrongCodes => ({ since: SINCE, tries });

it.each<[string, WrongCodes | undefined, number, number | undefined]>([
  ['none tried', undefined, 0, undefined],
  ['nine tried', held(9), 1, undefined],
  ['ten tried', held(10), 1, 3540],
  ['ten tried, a second before the hour is over', held(10), 59 + 59 / 60, 1],
  ['ten tried, an hour ago', held(10), 60, undefined],
])('%s', (_case, tries, minutes, seconds) => {
  expect(closedFor(tries, at(minutes))).toBe(seconds);
});

it.each<[string, WrongCodes | undefined, number, WrongCodes]>([
  ['the first begins an hour', undefined, 0, held(1)],
  ['another is one more of that hour', held(3), 59, held(4)],
  ['after the hour another begins', held(10), 60, { since: at(60).toISOString() as Instant, tries: 1 }],
])('%s', (_case, tries, minutes, counted) => {
  expect(countedOnce(tries, at(minutes))).toEqual(counted);
});

it.each([
  ['198.51.100.7', '198.51.100.7'],
  ['::ffff:198.51.100.7', '::ffff:198.51.100.7'],
  ['2001:db8:0:1:2:3:4:5', '2001:db8:0:1'],
  ['2001:db8::5', '2001:db8:0:0'],
  ['2001:db8:0:1::5', '2001:db8:0:1'],
  ['::1', '0:0:0:0'],
  ['2001:db8::', '2001:db8:0:0'],
  ['', ''],
])('%s stands for %s', (address, place) => {
  expect(placeOf(address)).toBe(place);
});
