import { type Stack, startStack } from '../../../infra/local/stack.ts';
import { weifang } from '../../../shared/domains/weifang.ts';

const START = new Date('2026-03-02T09:00:00+08:00');
const unit = weifang.domains[0]?.units[0]?.id ?? '';

let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ port: 0, empty: true, clock: START });
});
afterAll(() => stack.stop());

const get = (path: string, token?: string) =>
  fetch(`${stack.url}${path}`, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });

const clockCall = (body: string) => fetch(`${stack.url}/__local/clock`, { method: 'POST', body });

describe('the embedded stack', () => {
  it('serves the API, the identity provider and signed links on one port', async () => {
    expect((await get('/v1/health')).status).toBe(200);
    expect(await (await get('/idp/.well-known/openid-configuration')).json()).toMatchObject({
      issuer: stack.issuer,
      token_endpoint: `${stack.issuer}/token`,
    });
    expect((await get('/s3/xinzheng-reports/any.pdf')).status).toBe(403);
  });

  it('knows all domains of the registry, and no enterprise', async () => {
    const { domains } = (await (await get('/v1/domains')).json()) as { domains: unknown[] };
    expect(domains).toHaveLength(weifang.domains.length);
  });

  it('admits the bearer of a token, until it expires', async () => {
    const path = `/v1/domains/${weifang.domains[0]?.code}/feed`;
    const persona = `department:${unit}`;
    expect((await get(path, await stack.tokenFor(persona))).status).toBe(200);
    const short = await stack.tokenFor(persona, { ttlSeconds: 1 });
    await new Promise((resume) => setTimeout(resume, 2100));
    const refused = await get(path, short);
    expect([refused.status, await refused.json()]).toEqual([401, expect.objectContaining({ code: 'unauthenticated' })]);
  });

  it('describes each of its operations', async () => {
    const { paths } = (await (await get('/v1/openapi.json')).json()) as { paths: Record<string, unknown> };
    expect(Object.keys(paths)).toContain('/v1/health');
  });
});

describe('the business clock', () => {
  const healthTime = async () => {
    const { time } = (await (await get('/v1/health')).json()) as { time: string };
    return new Date(time).getTime();
  };

  it('starts where it was told to and runs on', async () => {
    const before = await healthTime();
    expect(before - START.getTime()).toBeLessThan(60_000);
    await new Promise((resume) => setTimeout(resume, 20));
    expect(await healthTime()).toBeGreaterThan(before);
  });

  it('can be moved', async () => {
    const response = await clockCall('{"now":"2027-01-04T00:00:00+08:00"}');
    expect(await response.json()).toEqual({ now: expect.stringMatching(/^2027-01-04T00:00:00(\.\d+)?\+08:00$/) });
    expect(await healthTime()).toBeGreaterThanOrEqual(Date.parse('2027-01-04T00:00:00+08:00'));
    expect(stack.clock.now().getUTCFullYear()).toBe(2027);
  });

  it.each([
    ['a day', '{"now":"2027-01-04"}', 'invalid-request'],
    ['no instant', '{}', 'invalid-request'],
    ['nothing', 'null', 'invalid-request'],
    ['half a body', '{', 'malformed-json'],
    ['a body too large', ' '.repeat(2000), 'payload-too-large'],
  ])('does not take %s', async (_case, body, code) => {
    expect(await (await clockCall(body)).json()).toMatchObject({ code });
  });
});
