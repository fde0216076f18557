import type { Instant } from '../../shared/calendar/dates.ts';
import { Problem } from '../../shared/problem.ts';
import type { Purpose } from '../../shared/purposes.ts';

/** A report of its own that an enterprise shows to somebody: for a time, a number of times. */
export interface Share {
  shareId: string;
  reportNo: string;
  enterprise: { uscc: string; name: string };
  /** Of the code that opens it; the code itself is kept nowhere. */
  codeDigest: string;
  purpose: Purpose;
  /** For whom it is meant, in the enterprise's words. */
  recipient: string;
  createdAt: Instant;
  expiresAt: Instant;
  /** How often it may be opened. */
  openings: number;
  opened: Opening[];
  /** Of `opened`: what a conditional write compares. */
  times: number;
  /** Absent while it has not been. */
  revokedAt?: Instant;
}

/** One time somebody opened a share. */
export interface Opening {
  /** Stands for one attempt: sent again, it is the same opening. */
  openingId: string;
  at: Instant;
  channel: 'page' | 'api';
  /** As the identity platform vouches for it; on the page, where nobody signs in, only stated. */
  by: { id: string | null; name: string; stated: boolean };
}

export type ShareState = 'active' | 'expired' | 'revoked' | 'used-up';

export const shareState = (share: Share, now: Date): ShareState => {
  if (share.revokedAt !== undefined) return 'revoked';
  if (Date.parse(share.expiresAt) <= now.getTime()) return 'expired';
  return share.times < share.openings ? 'active' : 'used-up';
};

/** A lost answer or a reloaded page is the same opening for so long. */
const REPEATED_FOR_MS = 10 * 60_000;

/**
 * The share with one opening more, or as it is where the attempt is one that counted just now. Throws where it may not be
 * opened: what is revoked or expired is not even repeated.
 */
export const openedBy = (share: Share, opening: Opening): Share => {
  const now = new Date(opening.at);
  const state = shareState(share, now);
  if (state === 'revoked' || state === 'expired') throw gone(state);
  if (share.opened.some((earlier) => isRepeatedBy(earlier, opening))) return share;
  if (state === 'used-up') throw gone(state);
  return { ...share, opened: [...share.opened, opening], times: share.times + 1 };
};

const isRepeatedBy = (earlier: Opening, { openingId, at }: Opening): boolean =>
  earlier.openingId === openingId && Date.parse(at) - Date.parse(earlier.at) < REPEATED_FOR_MS;

const DETAILS = {
  expired: '这份分享已过期，请向企业索取新的分享',
  revoked: '这份分享已被企业撤销',
  'used-up': '这份分享可打开的次数已用完，请向企业索取新的分享',
} as const;

export const gone = (state: Exclude<ShareState, 'active'>): Problem => new Problem(`share-${state}`, DETAILS[state]);
