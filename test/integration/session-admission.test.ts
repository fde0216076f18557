import { setTimeout as pause } from 'node:timers/promises';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { callApi } from '../support/call-api.ts';
import { FIRM } from '../support/records.ts';

/** The session's cookie in the place of a token, for every operation. */

let stack: Stack;
let firm: string;
let officer: string;
beforeAll(async () => {
  stack = await startStack({ port: 0, empty: true });
  firm = await stack.tokenFor(`enterprise:${FIRM.uscc}`);
  officer = await stack.tokenFor('officer:qz-scjg');
}, 60_000);
afterAll(() => stack.stop());

const by = (session: string, headers: Record<string, string> = {}) => ({ Cookie: `xinzheng=${session}`, ...headers });
const get = (path: string, headers: Record<string, string>) => callApi(stack.url, 'GET', path, { headers });
const issue = (headers: Record<string, string>) =>
  callApi(stack.url, 'POST', '/v1/reports', { headers, body: { purpose: 'listing' } });

describe('a cookie', () => {
  it('admits as its token does, to what its role may do', async () => {
    expect((await get('/v1/reports', by(firm))).status).toBe(200);
    expect((await get('/v1/reports', by(officer))).body.code).toBe('forbidden');
    expect((await get('/v1/checks', by(officer))).status).toBe(200);
    expect((await get('/v1/checks', by(firm))).body.code).toBe('forbidden');
  });

  it('changes nothing without the header of our own pages', async () => {
    const refused = await issue(by(firm));
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    expect(refused.body.detail).toContain('X-Xinzheng: 1');
    expect((await issue(by(firm, { 'X-Xinzheng': '1' }))).status).toBe(201);
  });

  it('is not taken from a page of another site', async () => {
    const refused = await get('/v1/reports', by(firm, { 'Sec-Fetch-Site': 'cross-site' }));
    expect([refused.status, refused.body.detail]).toEqual([403, expect.stringContaining('其他网站')]);
    const headers = { 'X-Xinzheng': '1', 'Sec-Fetch-Site': 'cross-site' };
    expect((await issue(by(firm, headers))).status).toBe(403);
  });

  it('gives way to a header, good or bad', async () => {
    const good = await get('/v1/me', by(firm, { Authorization: `Bearer ${officer}` }));
    expect(good.body).toMatchObject({ role: 'officer', unit: { id: 'qz-scjg' } });
    const bad = await get('/v1/me', by(firm, { Authorization: 'Bearer a.b.c' }));
    expect([bad.status, bad.body.code]).toEqual([401, 'unauthenticated']);
    // Programs need no header of pages.
    expect((await issue(by(officer, { Authorization: `Bearer ${firm}` }))).status).toBe(201);
  });

  it.each(['', 'a', 'a.b.c', '%00', '{"alg":"none"}'])('that holds no token is refused: “%s”', async (session) => {
    const refused = await get('/v1/me', by(session));
    expect([refused.status, refused.body.code]).toEqual([401, 'unauthenticated']);
  });

  it('ends with its token', async () => {
    const short = await stack.tokenFor(`enterprise:${FIRM.uscc}`, { ttlSeconds: 1 });
    // Seconds are whole in tokens.
    await pause(2000);
    const refused = await get('/v1/reports', by(short));
    expect(refused.body).toMatchObject({ code: 'unauthenticated', detail: '登录已过期，请重新登录' });
  });
});

describe('a browser that goes to an address of the API', () => {
  const HTML = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

  it('is shown a page that leads to the sign-in and back', async () => {
    const { status, headers, text } = await get('/v1/reports/WF1/pdf?download=1&a=%E9%9D%92', HTML);
    expect([status, headers.get('content-type')]).toEqual([401, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('未登录或登录已失效');
    expect(text).toContain('href="/sign-in?to=%2Fv1%2Freports%2FWF1%2Fpdf%3Fdownload%3D1%26a%3D%25E9%259D%2592"');
    expect(text).toContain('href="/v1/reports/WF1/pdf?download=1&amp;a=%E9%9D%92"');
  });

  it('is told what went wrong, with code and number of the request', async () => {
    const { status, headers, text } = await get('/v1/reports/WF20260302AAAAAAAAAA/pdf', by(firm, HTML));
    expect(status).toBe(404);
    for (const word of ['未找到', '没有这份报告', 'not-found', headers.get('x-request-id') ?? '?', 'lang="en"'])
      expect(text).toContain(word);
    expect(text).not.toContain('/sign-in');
  });

  it('gets what there is as it is', async () => {
    expect((await get('/v1/me', by(firm, HTML))).body.role).toBe('enterprise');
  });

  it('is a program where it says who it is', async () => {
    const { headers } = await get('/v1/reports', { ...HTML, Authorization: 'Bearer a.b.c' });
    expect(headers.get('content-type')).toContain('application/problem+json');
  });

  it.each(['*/*', 'application/json, text/html', 'application/json'])(
    'is none where it asks for %s',
    async (accept) => {
      const { headers } = await get('/v1/reports', by('a.b.c', { Accept: accept }));
      expect(headers.get('content-type')).toContain('application/problem+json');
    },
  );
});
