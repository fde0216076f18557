import { type Stack, startStack } from '../../infra/local/stack.ts';

jest.setTimeout(60_000);

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ port: 0, empty: true });
});
afterAll(() => stack.stop());

const get = (path: string) => fetch(`${stack.url}${path}`, { redirect: 'manual' });

/** The addresses that a page's HTML names in `src` and `href`. */
const addressesIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => String(address));

it('begins in the portal', async () => {
  const { status, headers } = await get('/');
  expect([status, headers.get('location')]).toEqual([303, '/portal']);
});

describe.each(['portal', 'console'])('%s', (name) => {
  const html = async (path = `/${name}`) => (await get(path)).text();

  it.each(['', '/', '/reports/WF20260302ABCDEFGHJKM', '/a/b/?c=d'])(
    'is one HTML for every address: %s',
    async (rest) => {
      const answer = await get(`/${name}${rest}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await answer.text()).toBe(await html());
    },
  );

  it('is Chinese, and says to whom has no script what can be done', async () => {
    expect(await html()).toMatch(/<html lang="zh-CN">.*<noscript>.*\/verify/s);
  });

  it('has nothing in its HTML that the policy of content would not let run or style', async () => {
    const text = await html();
    expect(text).not.toMatch(/<style|\sstyle=|\son\w+=/i);
    for (const [, attributes, content] of text.matchAll(/<script([^>]*)>(.*?)<\/script>/gs))
      expect([attributes, content]).toEqual([expect.stringContaining('src="/assets/'), '']);
  });

  it('loads what there is, from this host, each to be kept', async () => {
    const assets = addressesIn(await html()).filter((address) => address !== '/verify');
    expect(assets).not.toHaveLength(0);
    for (const address of assets) {
      expect(address).toMatch(/^\/assets\//);
      const { status, headers } = await get(address);
      expect([address, status]).toEqual([address, 200]);
      expect(headers.get('content-type')).toMatch(
        /^(text\/javascript; charset=utf-8|text\/css; charset=utf-8|image\/svg\+xml)$/,
      );
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });

  it('may send files to where signed links lead', async () => {
    const { headers } = await get(`/${name}`);
    expect(headers.get('content-security-policy')).toContain(`connect-src 'self' ${stack.url};`);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('has no file but those it was built with', async () => {
    expect((await get(`/${name}/main.js`)).status).toBe(404);
  });
});

it('scripts are sent compressed', async () => {
  const [script = ''] = addressesIn(await (await get('/portal')).text()).filter((address) => address.endsWith('.js'));
  const { headers } = await get(script);
  expect([headers.get('content-encoding'), headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
});

it('pages are no API: its documentation says nothing of them', async () => {
  const { paths } = (await (await get('/v1/openapi.json')).json()) as { paths: object };
  expect(Object.keys(paths).filter((path) => /^\/(portal|console|assets|$)/.test(path))).toEqual([]);
  expect(await (await get('/docs')).text()).not.toContain('GET /portal');
});

describe('an address that is none', () => {
  const as = (accept: string, init: RequestInit = {}) =>
    fetch(`${stack.url}/nowhere/at/all?a=1`, { ...init, headers: { accept } });

  it('is a page for whom a browser shows it to, with the ways on', async () => {
    const answer = await as('text/html,application/xhtml+xml,*/*;q=0.8');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const text = await answer.text();
    for (const words of ['没有这个地址', '请核对地址', 'lang="en">There is nothing', '<a href="/">返回首页'])
      expect(text).toContain(words);
    expect(text).not.toContain('nowhere');
  });

  it.each([
    ['application/json', {}],
    ['*/*', {}],
    ['image/avif,image/webp,*/*', {}],
    ['*/*', { method: 'POST' }],
  ])('is a problem for programs that ask for %s, %j', async (accept, init) => {
    const answer = await as(accept, init);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await answer.json()).toMatchObject({ code: 'not-found' });
  });
});
