import { proxyEvent, type ReceivedRequest } from '../../../infra/local/gateway/proxy-event.ts';

const received = (parts: Partial<ReceivedRequest> = {}): ReceivedRequest => ({
  method: 'POST',
  path: '/v1/domains/21/records',
  query: new URLSearchParams(),
  rawHeaders: ['Host', '127.0.0.1:8080', 'Content-Type', 'application/json'],
  body: Buffer.from('{"a":"青州"}'),
  sourceIp: '127.0.0.1',
  protocol: 'HTTP/1.1',
  requestId: 'request-1',
  receivedAt: new Date('2026-03-02T01:00:00Z'),
  resource: '/v1/domains/{domain}/records',
  pathParameters: { domain: '21' },
  ...parts,
});

describe('the proxy event', () => {
  it('tells apart the path that was asked for and the resource that matched', () => {
    expect(proxyEvent(received())).toMatchObject({
      httpMethod: 'POST',
      path: '/v1/domains/21/records',
      resource: '/v1/domains/{domain}/records',
      pathParameters: { domain: '21' },
      requestContext: {
        requestId: 'request-1',
        stage: 'local',
        resourcePath: '/v1/domains/{domain}/records',
        path: '/local/v1/domains/21/records',
        identity: { sourceIp: '127.0.0.1' },
        requestTimeEpoch: 1772413200000,
      },
    });
  });

  it('holds null where there is nothing', () => {
    const event = proxyEvent(received({ pathParameters: {}, body: Buffer.alloc(0) }));
    expect(event).toMatchObject({
      body: null,
      isBase64Encoded: false,
      pathParameters: null,
      queryStringParameters: null,
      multiValueQueryStringParameters: null,
      stageVariables: null,
    });
  });

  it('keeps every value of a repeated name and shows the last', () => {
    const event = proxyEvent(
      received({ query: new URLSearchParams('d=01&d=02&q=%E9%9D%92'), rawHeaders: ['X-A', '1', 'X-A', '2'] }),
    );
    expect(event.queryStringParameters).toEqual({ d: '02', q: '青' });
    expect(event.multiValueQueryStringParameters).toEqual({ d: ['01', '02'], q: ['青'] });
    expect(event.headers['X-A']).toBe('2');
    expect(event.multiValueHeaders['X-A']).toEqual(['1', '2']);
  });

  it('replaces what a client claims about where it came from', () => {
    const event = proxyEvent(received({ rawHeaders: ['x-forwarded-for', '203.0.113.9', 'Connection', 'keep-alive'] }));
    expect(event.headers).toEqual({ 'X-Forwarded-For': '127.0.0.1', 'X-Forwarded-Proto': 'http' });
  });

  it.each(['constructor', '__proto__', 'hasOwnProperty'])('takes a query or a header named %s as any other', (name) => {
    const event = proxyEvent(
      received({ query: new URLSearchParams([[name, '1']]), rawHeaders: [name, '2', name, '3'] }),
    );
    expect(Object.entries(event.queryStringParameters ?? {})).toEqual([[name, '1']]);
    expect(Object.entries(event.multiValueHeaders)).toContainEqual([name, ['2', '3']]);
    expect(Object.entries(event.headers)).toContainEqual([name, '3']);
  });

  it('passes text as text and bytes that are no text as base64', () => {
    expect(proxyEvent(received())).toMatchObject({ body: '{"a":"青州"}', isBase64Encoded: false });
    const bytes = Buffer.from([0xc9, 0xcf, 0xca, 0xd0]);
    expect(proxyEvent(received({ body: bytes }))).toMatchObject({
      body: bytes.toString('base64'),
      isBase64Encoded: true,
    });
  });
});
