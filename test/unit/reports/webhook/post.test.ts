import { createServer, get, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pinnedTo, webhookPoster } from '../../../../functions/reports/monitoring/webhook/post-webhook.ts';

const post = webhookPoster({ allowsLoopback: true, timeoutMs: 300 });

const receiving = async <T>(answer: RequestListener, use: (url: string) => Promise<T>): Promise<T> => {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
};

it('sends the body and the headers, and answers the status', async () => {
  let received = {};
  const status = await receiving(
    async (request, answer) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      received = { method: request.method, url: request.url, signature: request.headers['x-signature'], body };
      answer.writeHead(202).end('谢谢');
    },
    (url) => post({ url, headers: { 'X-Signature': 'a..b' }, body: '{"id":"事件"}' }),
  );
  expect([status, received]).toEqual([
    202,
    { method: 'POST', url: '/hooks', signature: 'a..b', body: '{"id":"事件"}' },
  ]);
});

it('follows no redirect', async () => {
  let asked = 0;
  const status = await receiving(
    (_request, answer) => {
      asked++;
      answer.writeHead(302, { Location: '/elsewhere' }).end();
    },
    (url) => post({ url, headers: {}, body: '{}' }),
  );
  expect([status, asked]).toEqual([302, 1]);
});

it('reads no more of an answer than it needs to', async () => {
  let sent = 0;
  const status = await receiving(
    (_request, answer) => {
      answer.writeHead(200);
      const more = (): void => {
        if (answer.destroyed) return;
        sent += 65_536;
        answer.write(Buffer.alloc(65_536), more);
      };
      more();
    },
    (url) => post({ url, headers: {}, body: '{}' }),
  );
  expect(status).toBe(200);
  expect(sent).toBeLessThan(20_000_000);
});

it.each<[string, RequestListener]>([
  ['never answers', () => undefined],
  [
    'never ends its answer',
    (_request, answer) => {
      answer.writeHead(200);
      answer.write('.');
    },
  ],
  ['hangs up', (request) => request.destroy()],
])('gives up on a receiver that %s', async (_what, answer) => {
  await expect(receiving(answer, (url) => post({ url, headers: {}, body: '{}' }))).rejects.toThrow();
});

it('connects to the address that was checked, whatever its name', async () => {
  const host = await receiving(
    (request, answer) => answer.end(request.headers.host),
    (url) =>
      new Promise<string>((resolve, reject) => {
        const options = { host: 'receiver.invalid', port: new URL(url).port, lookup: pinnedTo('127.0.0.1', 4) };
        get({ ...options, agent: false }, (answer) => {
          answer.setEncoding('utf8').on('data', resolve);
        }).on('error', reject);
      }),
  );
  expect(host).toMatch(/^receiver\.invalid:\d+$/);
});

it.each([
  [true, [null, [{ address: '192.0.2.1', family: 4 }]]],
  [false, [null, '192.0.2.1', 4]],
])('answers one look-up or all (%s)', (all, answered) => {
  const answer = jest.fn();
  pinnedTo('192.0.2.1', 4)('receiver.invalid', { all }, answer);
  expect(answer.mock.calls).toEqual([answered]);
});

it('refuses a name that leads inwards, and looks it up once', async () => {
  const asked: string[] = [];
  const resolve = async (host: string) => {
    asked.push(host);
    return [{ address: '10.0.0.1', family: 4 }];
  };
  const deployed = webhookPoster({ allowsLoopback: false, timeoutMs: 300, resolve });
  await expect(deployed({ url: 'https://receiver.example/', headers: {}, body: '{}' })).rejects.toThrow('not public');
  expect(asked).toEqual(['receiver.example']);
});
