import { inShanghai } from '../../shared/calendar/dates.ts';
import { type Share, shareState } from './share.ts';

/** A share as its enterprise sees it. */
export const shareReply = (share: Share, now: Date) => ({
  shareId: share.shareId,
  reportNo: share.reportNo,
  state: shareState(share, now),
  purpose: share.purpose,
  recipient: share.recipient,
  createdAt: inShanghai(share.createdAt),
  expiresAt: inShanghai(share.expiresAt),
  revokedAt: share.revokedAt === undefined ? null : inShanghai(share.revokedAt),
  openings: share.openings,
  opened: share.opened.map(({ at, channel, by }) => ({ at: inShanghai(at), channel, by })),
});
