import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { sampleCity } from '../../../infra/local/sample-city/city.ts';
import { loadSampleCity } from '../../../infra/local/sample-city/load.ts';
import { weifang } from '../../../shared/domains/weifang.ts';

interface Received {
  path: string;
  token: string;
  key: string;
  body: { enterprises?: unknown[]; records?: unknown };
}
type Answer = (received: Received) => { status: number; body: unknown };

const now = new Date('2026-03-02T09:00:00+08:00');
let server: Server;
let url: string;
let received: Received[];
let answer: Answer;

beforeEach(async () => {
  received = [];
  answer = () => ({ status: 200, body: {} });
  server = createServer(async (request, response) => {
    const { authorization = '', 'idempotency-key': key } = request.headers;
    const one = {
      path: request.url ?? '',
      token: authorization,
      key: String(key),
      body: (await json(request)) as Received['body'],
    };
    received.push(one);
    const { status, body } = answer(one);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const load = (empty = false) => loadSampleCity({ url, tokenFor: async (persona) => `token of ${persona}`, now, empty });
const to = (ending: string) => received.filter(({ path }) => path.endsWith(ending));

describe('loading the sample city', () => {
  it('sends every enterprise, record and declaration as its unit, records before their declaration', async () => {
    await load();
    const { feeds } = sampleCity(weifang, now);
    expect(to('/enterprises').flatMap(({ body }) => body.enterprises)).toHaveLength(200);
    expect(received.slice(0, 4).every(({ path }) => path === '/v1/enterprises')).toBe(true);
    for (const { domain, unit, records, declaration } of feeds) {
      const mine = received.filter(
        ({ path, token }) =>
          path.startsWith(`/v1/domains/${domain}/`) && token === `Bearer token of department:${unit}`,
      );
      const expected = [
        ...(records.length > 0 ? [['records', { records }]] : []),
        ...(declaration ? [['declarations', { ...declaration, records: records.length }]] : []),
      ];
      expect(mine.map(({ path, body }) => [path.split('/').at(-1), body])).toEqual(
        JSON.parse(JSON.stringify(expected)),
      );
    }
  });

  it('repeats the same requests under the same keys', async () => {
    await load();
    const first = received.map(({ key, body }) => ({ key, body: JSON.stringify(body) }));
    received = [];
    await load();
    const byKey = new Map(received.map(({ key, body }) => [key, JSON.stringify(body)]));
    expect(byKey.size).toBe(first.length);
    for (const { key, body } of first) expect(byKey.get(key)).toBe(body);
  });

  it('loads nothing into an empty city', async () => {
    await load(true);
    expect(received).toEqual([]);
  });

  it('fails, naming the request, when one is refused', async () => {
    answer = ({ path }) => ({
      status: path === '/v1/domains/30/declarations' ? 409 : 200,
      body: { code: 'count-mismatch' },
    });
    await expect(load()).rejects.toThrow(
      /department:\S+ POST \/v1\/domains\/30\/declarations 答复 409 .*count-mismatch/,
    );
  });

  it('fails, naming the row, when a row is rejected', async () => {
    const results = [{ index: 0, status: 'rejected', errors: [{ code: 'bad-uscc' }] }];
    answer = ({ path }) => ({ status: 200, body: path === '/v1/domains/21/records' ? { results } : {} });
    await expect(load()).rejects.toThrow(/domains\/21\/records 有 1 行被拒.*bad-uscc/);
  });
});
