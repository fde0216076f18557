import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as z from 'zod';
import { apiHandler } from '../../../shared/http/api-handler.ts';
import { ok } from '../../../shared/http/reply.ts';
import { defineRoutes } from '../../../shared/http/route.ts';
import { Problem } from '../../../shared/problem.ts';

const reply = { status: 200, description: '' };
const { keyed, keyless } = defineRoutes({
  keyed: {
    method: 'POST',
    path: '/k',
    summary: '',
    callers: ['operator'],
    body: z.strictObject({ n: z.unknown() }),
    idempotencyKey: true,
    reply,
  },
  keyless: { method: 'POST', path: '/o', summary: '', callers: 'anyone', reply },
});

const eventOf = (body: string | null, headers: Record<string, string> = {}) =>
  ({
    httpMethod: 'POST',
    resource: '/k',
    headers: { Authorization: 'Bearer a.b.c', ...headers },
    pathParameters: null,
    queryStringParameters: null,
    body,
    isBase64Encoded: false,
    requestContext: { requestId: 'request-1', identity: { sourceIp: '198.51.100.7' } },
  }) as unknown as APIGatewayProxyEvent;

const expiresAt = new Date('2026-03-02T02:00:00Z');
const operator = async () => ({ subject: 's', role: 'operator' as const, expiresAt });
const answer = async (event: APIGatewayProxyEvent, run: () => unknown = () => 'done') => {
  const handler = apiHandler(keyed, operator, async ({ idempotencyKey }) => ok({ idempotencyKey, ran: await run() }));
  const { statusCode, body } = await handler(event);
  return { status: statusCode, body: JSON.parse(body) };
};

describe('headers', () => {
  it.each(['Idempotency-Key', 'Idempotency-key', 'IDEMPOTENCY-KEY'])(
    'are read whatever their case: %s',
    async (name) => {
      expect((await answer(eventOf('{"n":1}', { [name]: 'k' }))).body.idempotencyKey).toBe('k');
    },
  );

  it.each(['authorization', 'AUTHORIZATION'])('admit by %s', async (name) => {
    const event = { ...eventOf('{"n":1}'), headers: { [name]: 'Bearer a.b.c', 'CONTENT-TYPE': 'application/json' } };
    expect((await answer(event)).status).toBe(200);
  });

  it('refuse a content type whatever its case', async () => {
    expect((await answer(eventOf('{"n":1}', { 'CONTENT-TYPE': 'text/csv' }))).body.code).toBe('unsupported-media-type');
  });

  it('are none where the gateway sends null', async () => {
    const event = { ...eventOf('{"n":1}'), headers: null } as unknown as APIGatewayProxyEvent;
    expect((await answer(event)).status).toBe(401);
  });

  it('hold no key for an operation that takes none', async () => {
    const handler = apiHandler(keyless, operator, async (request) => ok({ key: request.idempotencyKey ?? null }));
    const { statusCode, body } = await handler(eventOf(null, { 'Idempotency-Key': 'a b' }));
    expect([statusCode, JSON.parse(body)]).toEqual([200, { key: null }]);
  });
});

describe('a body', () => {
  const nested = (levels: number, open: string, close: string) =>
    `{"n":${open.repeat(levels)}1${close.repeat(levels)}}`;

  it.each([
    ['arrays', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('of %s is refused beyond 64 levels, however deep', async (_, open, close) => {
    expect((await answer(eventOf(nested(63, open, close)))).status).toBe(200);
    for (const levels of [64, 100_000])
      expect((await answer(eventOf(nested(levels, open, close)))).body).toMatchObject({
        code: 'invalid-request',
        errors: [{ pointer: '', code: 'too-deep' }],
      });
  });

  it('with members nobody knows names each, cut and without what a terminal would act on', async () => {
    const { body } = await answer(eventOf(JSON.stringify({ n: 1, 'a/\u001b[31m': 1, ['x'.repeat(99)]: 1 })));
    expect(body.errors).toEqual([
      { pointer: '/a~1\uFFFD[31m', code: 'unknown-member', message: '没有名为“a/\uFFFD[31m”的字段' },
      { pointer: `/${'x'.repeat(40)}`, code: 'unknown-member', message: `没有名为“${'x'.repeat(40)}”的字段` },
    ]);
  });
});

describe('the log', () => {
  let logged: jest.SpyInstance;
  beforeEach(() => {
    logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => logged.mockRestore());

  const failing = (error: unknown) =>
    answer(eventOf('{"n":"the content"}'), () => {
      throw error;
    });

  it('has a failure of ours with its cause, and nothing of the request', async () => {
    const cause = new Error('too many requests for the table');
    const { status, body } = await failing(new Problem('unavailable', '数据库繁忙', {}, { cause }));
    expect([status, body.code]).toEqual([503, 'unavailable']);
    expect(logged).toHaveBeenCalledTimes(1);
    const line = String(logged.mock.calls[0]);
    expect(JSON.parse(line)).toMatchObject({
      level: 'error',
      requestId: 'request-1',
      route: 'POST /k',
      error: { name: 'Problem', cause: { message: 'too many requests for the table' } },
    });
    expect(line + JSON.stringify(body)).not.toContain('the content');
    expect(JSON.stringify(body)).not.toContain('too many requests for the table');
  });

  it('has an error nobody expected, even one that is its own cause', async () => {
    const error = new Error('broken');
    error.cause = error;
    expect((await failing(error)).body.code).toBe('internal');
    expect(JSON.parse(String(logged.mock.calls[0])).error).toMatchObject({ message: 'broken' });
  });

  it('has nothing of a refusal', async () => {
    expect((await failing(new Problem('not-found', '没有'))).status).toBe(404);
    expect(logged).not.toHaveBeenCalled();
  });
});
