import { deflateSync } from 'node:zlib';
import { monthOf } from '../../../../shared/calendar/dates.ts';

/** draft-ietf-oauth-status-list, 7.1; the last is its "application specific": here, replaced by a later report. */
export const STATUS = { valid: 0, invalid: 1, superseded: 3 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

export const BITS = 2;
/** Places in one list: a city's reports of a month, and 32 KB before compression. */
export const PLACES = 131_072;
/** Lists of one month. The next is used once places in the earlier ones are hard to find. */
export const LISTS_OF_MONTH = 8;

/** Where the status of one report stands. */
export interface StatusPlace {
  list: string;
  index: number;
}

export const listOf = (asOf: string, nth: number): string => `${monthOf(asOf)}-${nth}`;

/** Whether reports may have places in a list by now. */
export const isList = (list: string, now: Date): boolean =>
  new RegExp(`^\\d{4}-(0[1-9]|1[0-2])-[1-${LISTS_OF_MONTH}]$`).test(list) && list.slice(0, 7) <= monthOf(now);

/** All others are valid. Each place is 2 bits, the lowest bits of a byte first (draft-ietf-oauth-status-list 4.1). */
export const encodedList = (statuses: ReadonlyMap<number, Status>): string => {
  const bytes = Buffer.alloc((PLACES * BITS) / 8);
  for (const [index, status] of statuses) {
    const at = index >> 2;
    bytes[at] = (bytes[at] ?? 0) | (status << ((index & 3) * BITS));
  }
  return deflateSync(bytes, { level: 9 }).toString('base64url');
};
