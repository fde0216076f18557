import { type Instant, toInstant } from '../calendar/dates.ts';

/** Wrong codes tried for one number from one place within an hour of the first. */
export interface WrongCodes {
  since: Instant;
  tries: number;
}

/** More than anyone mistypes. */
const TRIES = 10;
const WINDOW_MS = 3_600_000;

const isOver = ({ since }: WrongCodes, now: Date): boolean => now.getTime() >= Date.parse(since) + WINDOW_MS;

/** Seconds until another code may be tried; undefined while one may. */
export const closedFor = (held: WrongCodes | undefined, now: Date): number | undefined =>
  held === undefined || held.tries < TRIES || isOver(held, now)
    ? undefined
    : Math.ceil((Date.parse(held.since) + WINDOW_MS - now.getTime()) / 1000);

/** With one more. */
export const countedOnce = (held: WrongCodes | undefined, now: Date): WrongCodes =>
  held === undefined || isOver(held, now)
    ? { since: toInstant(now), tries: 1 }
    : { since: held.since, tries: held.tries + 1 };

/** What one subscriber has at will of the addresses of IPv6 (RFC 6177: a /64 at the least) counts as one place. */
export const placeOf = (address: string): string => {
  if (!address.includes(':') || address.includes('.')) return address;
  const [front = '', back] = address.split('::');
  const [first, last] = [front, back ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const [head, tail] = [first ?? [], last ?? []];
  const zeros = back === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  return [...head, ...Array<string>(zeros).fill('0'), ...tail].slice(0, 4).join(':');
};
