import { gzipSync } from 'node:zlib';
import { DocsEnv } from '../../../functions/docs/config.ts';
import { docsPage } from '../../../functions/docs/docs-page.ts';
import { OpenApiDocument } from '../../../functions/docs/document.ts';
import { publishedRoot } from '../../../functions/docs/root-certificate.ts';
import { signingKeys } from '../../../functions/docs/signing-keys.ts';
import { openApiDocument } from '../../../infra/openapi/document.ts';
import { SLICES } from '../../../infra/slices/all.ts';
import { textsIn } from '../../support/page-texts.ts';
import { anySigner } from '../../support/receipts.ts';

const document = OpenApiDocument.parse({
  openapi: '3.1.1',
  info: { title: '信证', version: '0.1.0' },
  paths: {
    '/v1/things': { get: { summary: '<b>全部</b> & "更多"', tags: ['甲'], 'x-callers': ['企业', '任何人'] } },
    '/v1/things/{id}': { delete: { summary: '一个', tags: ['乙'] } },
  },
});

describe('the page of operations', () => {
  const page = docsPage(document, 'zh-CN');
  const english = docsPage(document, 'en');

  it('lists every operation under its heading', () => {
    expect(page).toContain('<code>GET /v1/things</code>');
    expect(page).toContain('<code>DELETE /v1/things/{id}</code>');
    expect(page.match(/<h2 /g)).toHaveLength(2);
    expect(page).toContain('调用方：<span lang="zh-CN">企业</span>、<span lang="zh-CN">任何人</span>');
  });

  it('shows text as text', () => {
    expect(page).toContain('&lt;b&gt;全部&lt;/b&gt; &amp; &quot;更多&quot;');
  });

  it('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<img|src=|https?:|@import|url\(/);
  });

  it('has its own words in English, and marks what the document says', () => {
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('For: enterprises, anyone');
    expect(textsIn(english).unmarkedChinese).toEqual([]);
    expect(page).toContain('<a href="?lang=en" lang="en"');
  });

  it('knows every caller by an English name, and weighs little', () => {
    const whole = OpenApiDocument.parse(openApiDocument(SLICES, '0.1.0'));
    expect(docsPage(whole, 'en')).not.toMatch(/For: [^<]*<span lang="zh-CN">/);
    for (const language of ['zh-CN', 'en'] as const)
      expect(gzipSync(docsPage(whole, language)).length).toBeLessThan(30_000);
  });
});

describe('the published keys', () => {
  it('are the present one, then the earlier ones with their validity, and never a private part', async () => {
    const [present, earlier] = [anySigner(), anySigner()];
    const retired = { ...(await earlier.publicJwk()), iat: 1_700_000_000, exp: 1_800_000_000 };
    const env = DocsEnv.parse({
      OPENAPI_FILE: 'openapi.json',
      SIGNING_KEY_ID: 'present',
      EARLIER_SIGNING_KEYS: JSON.stringify([{ ...retired, d: 'secret' }]),
      ROOT_CERTIFICATE: '',
    });
    expect(await signingKeys(present, env.EARLIER_SIGNING_KEYS)()).toEqual({
      status: 200,
      headers: { 'Cache-Control': 'public, max-age=3600' },
      body: { keys: [await present.publicJwk(), retired] },
    });
  });
});

describe('the published root', () => {
  it('is the one configured, as text', async () => {
    const pem = '-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----\n';
    expect(await publishedRoot(pem)()).toMatchObject({ status: 200, contentType: 'application/x-pem-file', body: pem });
  });

  it('is not found where its authority publishes it', async () => {
    await expect(publishedRoot('')()).rejects.toMatchObject({ code: 'not-found' });
  });
});
