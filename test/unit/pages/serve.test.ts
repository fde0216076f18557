import type { BuiltPages } from '../../../functions/pages/built-pages.ts';
import { wirePages } from '../../../functions/pages/wiring.ts';
import { callHandler } from '../../support/call-handler.ts';

const UPLOADS = 'https://reports.s3.cn-north-1.amazonaws.com.cn';
const PAGES: BuiltPages = {
  html: { portal: '<!doctype html><title>portal', console: '<!doctype html><title>console' },
  assets: new Map([
    ['portal-1a.js', { contentType: 'text/javascript; charset=utf-8', text: 'run()' }],
    ['seal-2b.svg', { contentType: 'image/svg+xml', text: '<svg/>' }],
  ]),
};

const handlers = wirePages({ pages: async () => PAGES, uploadOrigin: UPLOADS });

describe.each([
  ['portal', handlers.portalHome, handlers.portalPage],
  ['console', handlers.consoleHome, handlers.consolePage],
] as const)('%s', (name, home, page) => {
  it('is opened by its HTML, which nobody keeps', async () => {
    const answer = await callHandler(home, {});
    expect([answer.status, answer.text]).toEqual([200, PAGES.html[name]]);
    expect(answer.headers).toMatchObject({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  });

  it.each(['reports', 'reports/WF20260302ABCDEFGHJKM', 'a.b/c'])('is opened by the same HTML at %s', async (proxy) => {
    expect((await callHandler(page, { params: { proxy } })).text).toBe(PAGES.html[name]);
  });

  it.each(['main.js', 'reports/main.css', '.env', 'x.'])('has no file %s', async (proxy) => {
    const answer = await callHandler(page, { params: { proxy } });
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  });

  it('loads, and talks to, this host alone, and the bucket that files are sent to', async () => {
    const { headers } = await callHandler(page, { params: { proxy: 'reports' } });
    const policy = String(headers['Content-Security-Policy']).split('; ');
    expect(policy.sort()).toEqual([
      "base-uri 'none'",
      `connect-src 'self' ${UPLOADS}`,
      "default-src 'none'",
      "font-src 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data: blob:",
      "script-src 'self'",
      "style-src 'self'",
    ]);
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': expect.stringContaining('camera=()'),
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  });
});

describe('the files of the pages', () => {
  it.each([...PAGES.assets])('%s is sent as what it is, to be kept for ever', async (name, { contentType, text }) => {
    const { status, headers, text: sent } = await callHandler(handlers.pageAsset, { params: { asset: name } });
    expect([status, sent]).toEqual([200, text]);
    expect(headers).toMatchObject({
      'Content-Type': contentType,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    });
  });

  it.each(['portal-0.js', '../package.json', '..', 'portal-1a'])(
    'there is no %s, and nobody keeps that',
    async (name) => {
      const { status, body, headers } = await callHandler(handlers.pageAsset, { params: { asset: name } });
      expect([status, body.detail, headers['Cache-Control']]).toEqual([
        404,
        expect.stringContaining('刷新'),
        'no-store',
      ]);
    },
  );
});

it('begins in the portal', async () => {
  const { status, headers } = await callHandler(handlers.startPage, {});
  expect([status, headers.Location]).toEqual([303, '/portal']);
});
