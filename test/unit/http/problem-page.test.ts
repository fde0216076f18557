import type { APIGatewayProxyEvent } from 'aws-lambda';
import { isNavigation, problemPage } from '../../../shared/http/problem-page.ts';
import { Problem } from '../../../shared/problem.ts';

const eventOf = (changes: Partial<APIGatewayProxyEvent> = {}) =>
  ({
    httpMethod: 'GET',
    path: '/v1/reports/WF1',
    headers: {},
    queryStringParameters: null,
    requestContext: { requestId: 'request-1' },
    ...changes,
  }) as unknown as APIGatewayProxyEvent;

it.each([
  [true, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }],
  [true, { accept: 'TEXT/HTML' }],
  [false, { accept: 'application/json, text/html' }],
  [false, { accept: 'text/htmlx' }],
  [false, { accept: '*/*' }],
  [false, {}],
  [false, { accept: 'text/html', authorization: 'Bearer a.b.c' }],
])('a person is looking: %s (%j)', (expected, headers) => {
  expect(isNavigation({ headers })).toBe(expected);
});

it('says each fault there is, and nothing as markup', () => {
  const errors = [
    { pointer: '/a', code: 'required', message: '缺少 <a>' },
    { pointer: '/b', code: 'required', message: '缺少 b' },
  ];
  const { status, body } = problemPage(new Problem('invalid-request', '有 2 处不符合规范', { errors }), eventOf());
  expect(status).toBe(400);
  expect(body).toContain('<li>缺少 &lt;a&gt;</li><li>缺少 b</li>');
});

it('says when to come back, and to whom to turn', () => {
  const problem = new Problem('unavailable', '统一身份认证平台暂时无法访问，请稍后再试', { retryAfterSeconds: 5 });
  const { headers, body } = problemPage(problem, eventOf());
  expect(headers).toEqual({ 'Retry-After': '5' });
  for (const words of ['request-1', '请将下方的请求编号告知平台运行单位', 'The service is unavailable'])
    expect(body).toContain(words);
});

describe('who is not signed in', () => {
  const refused = new Problem('unauthenticated', '请先登录');

  it('is led to the sign-in and back to what was asked', () => {
    const event = eventOf({ path: '/v1/a b/"', queryStringParameters: { q: '青州&x=<1>' } });
    const address = '/v1/a%20b/%22?q=%E9%9D%92%E5%B7%9E%26x%3D%3C1%3E';
    const { body } = problemPage(refused, event);
    expect(body).toContain(`<a href="/sign-in?to=${encodeURIComponent(address)}">`);
    expect(body).toContain(`<a href="${address}">`);
  });

  it('is not led back to what a form sent', () => {
    const { body } = problemPage(refused, eventOf({ httpMethod: 'POST' }));
    expect(body).toContain('<a href="/sign-in">');
    expect(body).not.toContain('WF1');
  });
});
