import type { OpenDeps } from '../../../functions/sharing/open.ts';
import { openSharePage } from '../../../functions/sharing/open-by-page.ts';
import type { Share } from '../../../functions/sharing/share.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import { FIRM } from '../../support/records.ts';

const NOW = new Date('2026-03-10T02:00:00Z');
const at = (time: string) => toInstant(new Date(time));

const share: Share = {
  ...{ shareId: 's', reportNo: 'WF20260310ABCDEFGHJK2', enterprise: FIRM, codeDigest: '', purpose: 'financing' },
  ...{ recipient: '示例银行', createdAt: at('2026-03-09T02:00:00Z'), expiresAt: at('2026-03-16T02:00:00Z') },
  ...{ openings: 1, opened: [], times: 0 },
};

/** What the page answers to a name that is none. */
const sentWithoutName = (changes: Partial<Share>) => {
  const store = { findByCode: async () => ({ ...share, ...changes }) };
  const deps = { store, now: () => NOW } as unknown as OpenDeps;
  const body = { code: 'A'.repeat(27), name: '', once: 'once' };
  return openSharePage(deps)({ body, query: { lang: 'zh-CN' } } as Parameters<ReturnType<typeof openSharePage>>[0]);
};

it('asks again for a name while the share may be opened', async () => {
  const { status, body } = await sentWithoutName({});
  expect(status).toBe(400);
  expect(body).toContain(FIRM.name);
});

it.each<[string, Partial<Share>]>([
  ['revoked', { revokedAt: at('2026-03-09T03:00:00Z') }],
  ['expired', { expiresAt: at('2026-03-10T01:59:59Z') }],
  ['used up', { times: 1 }],
])('says nothing of a share that is %s but that it is', async (_, changes) => {
  const { status, body } = await sentWithoutName(changes);
  expect(status).toBe(410);
  expect(body).not.toContain(FIRM.name);
  expect(body).not.toContain('示例银行');
});
