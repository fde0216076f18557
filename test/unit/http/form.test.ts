import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as z from 'zod';
import { parseRequest } from '../../../shared/http/parse-request.ts';
import { defineRoutes } from '../../../shared/http/route.ts';

const { open } = defineRoutes({
  open: {
    method: 'POST',
    path: '/open',
    summary: '打开',
    callers: 'anyone',
    body: z.object({ name: z.string(), once: z.string().default('') }),
    form: true,
    reply: { status: 200, description: '页面' },
  },
});

const parse = (body: string, contentType = 'application/x-www-form-urlencoded', isBase64Encoded = false) =>
  parseRequest(open, {
    headers: { 'content-type': contentType },
    body,
    isBase64Encoded,
  } as unknown as APIGatewayProxyEvent).body;

describe('the body of a route that takes a form', () => {
  const name = encodeURIComponent('示例 银行&=');
  it.each([
    ['as a browser sends it', `name=${name}&once=1`, 'application/x-www-form-urlencoded', false],
    ['with a character set', `name=${name}&once=1`, 'Application/X-WWW-Form-Urlencoded; charset=UTF-8', false],
    ['encoded by the gateway', btoa(`name=${name}&once=1`), 'application/x-www-form-urlencoded', true],
    ['with more than is asked for', `x=1&__proto__=2&name=${name}&once=1`, 'application/x-www-form-urlencoded', false],
  ])('%s', (_, body, contentType, encoded) => {
    expect(parse(body, contentType, encoded)).toEqual({ name: '示例 银行&=', once: '1' });
  });

  it.each([
    ['JSON', '{"name":"x"}', 'application/json', 'unsupported-media-type'],
    ['a form of another kind', 'name=x', 'multipart/form-data', 'unsupported-media-type'],
    ['a form without what is asked for', 'once=1', 'application/x-www-form-urlencoded', 'invalid-request'],
  ])('is not %s', (_, body, contentType, code) => {
    expect(() => parse(body, contentType)).toThrow(expect.objectContaining({ code }));
  });
});
