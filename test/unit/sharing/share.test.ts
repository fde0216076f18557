import { type Opening, openedBy, type Share, type ShareState, shareState } from '../../../functions/sharing/share.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';
import { FIRM } from '../../support/records.ts';

const at = (time: string) => `2026-03-10T${time}.000Z` as Instant;
const opening = (id: string, time = '02:00:00'): Opening => ({
  openingId: id,
  at: at(time),
  channel: 'page',
  by: { id: null, name: '示例银行', stated: true },
});
const share = (changes: Partial<Share> = {}): Share => ({
  shareId: 'S1',
  reportNo: 'WF20260310ABCDEFGHJK2',
  enterprise: FIRM,
  codeDigest: 'ab',
  purpose: 'financing',
  recipient: '示例银行',
  createdAt: at('01:00:00'),
  expiresAt: at('03:00:00'),
  openings: 1,
  opened: [],
  times: 0,
  ...changes,
});
const usedUp = { opened: [opening('first')], times: 1 };
const revoked = { revokedAt: at('01:30:00') };

describe('the state of a share', () => {
  it.each<[string, Partial<Share>, string, ShareState]>([
    ['is active until it expires', {}, '02:59:59', 'active'],
    ['has expired at that moment', {}, '03:00:00', 'expired'],
    ['is used up', usedUp, '02:00:00', 'used-up'],
    ['is active while an opening is left', { ...usedUp, openings: 2 }, '02:00:00', 'active'],
    ['is revoked, used up or not', { ...usedUp, ...revoked }, '02:00:00', 'revoked'],
    ['is revoked, expired or not', revoked, '04:00:00', 'revoked'],
    ['has expired, used up or not', usedUp, '04:00:00', 'expired'],
  ])('%s', (_, changes, now, state) => {
    expect(shareState(share(changes), new Date(at(now)))).toBe(state);
  });
});

describe('opening a share', () => {
  it('takes one opening and says who took it', () => {
    const after = openedBy(share({ openings: 2 }), opening('a'));
    expect(after).toMatchObject({ times: 1, opened: [opening('a')] });
  });

  it.each<[string, Partial<Share>, Opening, string]>([
    ['that has expired', {}, opening('a', '03:00:00'), 'share-expired'],
    ['that was revoked', revoked, opening('a'), 'share-revoked'],
    ['that is used up', usedUp, opening('a'), 'share-used-up'],
    ['again, once it has expired', usedUp, opening('first', '03:00:00'), 'share-expired'],
    ['again, once it was revoked', { ...usedUp, ...revoked }, opening('first'), 'share-revoked'],
    ['again, long after', usedUp, opening('first', '02:10:00'), 'share-used-up'],
  ])('%s is refused with 410', (_, changes, attempt, code) => {
    expect(() => openedBy(share(changes), attempt)).toThrow(expect.objectContaining({ code, status: 410 }));
  });

  it('again within ten minutes is the same opening', () => {
    const before = share(usedUp);
    expect(openedBy(before, opening('first', '02:09:59'))).toBe(before);
  });

  it('again later takes another one, while there is one', () => {
    const before = share({ ...usedUp, openings: 2 });
    expect(openedBy(before, opening('first', '02:10:00')).times).toBe(2);
  });

  it('never lets more in than it says, whatever is tried in whatever order', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = sequence(seed);
      let current = share({ openings: 1 + (random() % 5) });
      const letIn = new Set<string>();
      for (let attempt = 0; attempt < 20; attempt++) {
        const id = `reader-${random() % 8}`;
        try {
          current = openedBy(current, opening(id));
          letIn.add(id);
        } catch (error) {
          expect(error).toMatchObject({ code: 'share-used-up' });
        }
      }
      expect(letIn.size).toBe(Math.min(current.times, current.openings));
      expect(current.times).toBeLessThanOrEqual(current.openings);
      expect(current.opened).toHaveLength(current.times);
    }
  });
});

/** Numbers that look random and come again with their seed. */
const sequence = (seed: number) => () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed >> 8;
};
