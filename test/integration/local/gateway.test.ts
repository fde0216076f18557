import { createServer, get, type IncomingHttpHeaders, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { gateway } from '../../../infra/local/gateway/gateway.ts';
import type { Operation } from '../../../infra/local/gateway/route-table.ts';
import { listen, stopServer } from '../../../infra/local/http-server.ts';
import type { ApiHandler } from '../../../shared/http/api-handler.ts';
import type { Route } from '../../../shared/http/route.ts';

const operation = (method: Route['method'], path: string, handler: ApiHandler, timeoutSeconds = 5): Operation => ({
  name: path,
  route: { method, path, summary: '', callers: 'anyone', reply: { status: 200, description: '' }, timeoutSeconds },
  handler,
});

const echo: ApiHandler = async (event) => ({
  statusCode: 200,
  headers: { 'Content-Type': 'application/json' },
  multiValueHeaders: { 'X-Twice': ['1', '2'] },
  body: JSON.stringify(event),
});

const LONG = '信'.repeat(1000);

let server: Server;
let url: string;
let logged: jest.SpyInstance;

beforeAll(async () => {
  const operations = [
    operation('GET', '/echo/{id}', echo),
    operation('POST', '/echo', echo),
    operation('GET', '/long', async () => ({ statusCode: 200, body: LONG })),
    operation('GET', '/bytes', async () => ({ statusCode: 200, body: 'gAE=', isBase64Encoded: true })),
    operation('GET', '/throws', async () => {
      throw new Error('the secret inside');
    }),
    operation('GET', '/slow', () => new Promise(() => undefined), 0.05),
  ];
  server = createServer(gateway(operations));
  url = `http://127.0.0.1:${await listen(server, 0)}`;
});

beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => logged.mockRestore());
afterAll(() => stopServer(server, 0));

/** As it came over the wire. */
const rawGet = (address: string, acceptEncoding: string) =>
  new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': acceptEncoding } }, (answer) => {
      buffer(answer).then((body) => resolve({ headers: answer.headers, body }), reject);
    }).on('error', reject);
  });

const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toMatch('application/problem+json');
  const problem = (await response.json()) as { status: number; code: string; instance: string };
  expect(problem.status).toBe(response.status);
  expect(problem.instance).toBe(response.headers.get('x-request-id'));
  return { ...problem, text: JSON.stringify(problem) };
};

describe('what it sends', () => {
  const sent = async (path: string, acceptEncoding: string) => {
    const { headers, ...response } = await rawGet(`${url}${path}`, acceptEncoding);
    expect(headers['content-length']).toBe(String(response.body.length));
    return { encoding: headers['content-encoding'], body: response.body };
  };

  it.each(['gzip', 'gzip, deflate, br', 'br, gzip;q=0.5'])('is compressed for whom accepts %s', async (accepted) => {
    const { encoding, body } = await sent('/long', accepted);
    expect([encoding, gunzipSync(body).toString()]).toEqual(['gzip', LONG]);
    expect(body.length).toBeLessThan(100);
  });

  it.each(['', 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0, br'])(
    'is sent as it is to whom accepts “%s”',
    async (accepted) => {
      const { encoding, body } = await sent('/long', accepted);
      expect([encoding, body.toString()]).toEqual([undefined, LONG]);
    },
  );

  it('is not worth compressing where it is short', async () => {
    expect((await sent('/bytes', 'gzip')).encoding).toBeUndefined();
  });
});

describe('the gateway', () => {
  it('calls the operation with the decoded parameters', async () => {
    const response = await fetch(`${url}/echo/${encodeURIComponent('青州 1')}?limit=2`);
    expect(response.headers.get('x-twice')).toBe('1, 2');
    expect(await response.json()).toMatchObject({
      pathParameters: { id: '青州 1' },
      queryStringParameters: { limit: '2' },
      resource: '/echo/{id}',
    });
  });

  it('answers bytes', async () => {
    const response = await fetch(`${url}/bytes`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from([0x80, 0x01]));
  });

  it('answers HEAD as GET without the body', async () => {
    const response = await fetch(`${url}/bytes`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '2', '']);
  });

  it.each([
    ['GET', '/nothing', 404, 'not-found'],
    ['GET', '/echo/1/2', 404, 'not-found'],
    ['DELETE', '/echo', 405, 'method-not-allowed'],
    ['OPTIONS', '/echo', 405, 'method-not-allowed'],
    ['GET', '/echo/%E0%A4%A', 400, 'invalid-request'],
    ['GET', '/throws', 500, 'internal'],
    ['GET', '/slow', 503, 'unavailable'],
  ])('answers %s %s with %i %s', async (method, path, status, code) => {
    const response = await fetch(`${url}${path}`, { method });
    expect(response.status).toBe(status);
    expect(await problemOf(response)).toMatchObject({ code });
  });

  it('says which methods an address has', async () => {
    expect((await fetch(`${url}/echo`, { method: 'PUT' })).headers.get('allow')).toBe('POST');
  });

  it('keeps the inside of a failure for the log', async () => {
    const { text } = await problemOf(await fetch(`${url}/throws`));
    expect(text).not.toMatch('secret');
    expect(logged.mock.calls.flat().join()).toMatch('the secret inside');
  });

  it.each([
    ['announced', (body: Buffer) => body],
    ['streamed', (body: Buffer) => new Blob([new Uint8Array(body)]).stream()],
  ])('refuses a body of 10 MB that is %s, and goes on serving', async (_how, send) => {
    const init = { method: 'POST', body: send(Buffer.alloc(10_000_000, 'a')), duplex: 'half' };
    const response = await fetch(`${url}/echo`, init as RequestInit);
    expect([response.status, (await problemOf(response)).code]).toEqual([413, 'payload-too-large']);
    expect((await fetch(`${url}/echo/1`)).status).toBe(200);
  });

  it('survives a client that goes away in the middle of its body', async () => {
    const broken = new AbortController();
    const endless = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1000)) });
    const init = { method: 'POST', body: endless, duplex: 'half', signal: broken.signal };
    const sent = fetch(`${url}/echo`, init as RequestInit);
    broken.abort();
    await expect(sent).rejects.toThrow();
    expect((await fetch(`${url}/echo/1`)).status).toBe(200);
  });
});

describe('a gateway with limits', () => {
  const limited = async (callers: Route['callers']) => {
    const one = operation('GET', '/one', echo);
    const server = createServer(gateway([{ ...one, route: { ...one.route, callers } }], { perSecond: 0.01, burst: 2 }));
    const url = `http://127.0.0.1:${await listen(server, 0)}`;
    const answers = [await fetch(`${url}/one`), await fetch(`${url}/one`), await fetch(`${url}/one`)];
    await stopServer(server, 0);
    return answers as [Response, Response, Response];
  };

  it('refuses the rest of a flood that anyone may send, and says when to come back', async () => {
    const [first, second, third] = await limited('anyone');
    expect([first.status, second.status, third.headers.get('retry-after')]).toEqual([200, 200, '1']);
    expect(await problemOf(third)).toMatchObject({ status: 429, code: 'too-many-requests' });
  });

  it('leaves callers with a token to their own limits', async () => {
    expect((await limited(['operator'])).map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});
