import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { ApiHandler } from '../../shared/http/api-handler.ts';

export interface HandlerCall {
  /** A caller of city.ts, or the code of an enterprise; none for a page that anyone may open. */
  as?: string;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  /** Instead of a body: what a page's form sends. */
  form?: Record<string, string>;
  key?: string;
  sourceIp?: string;
}

/** Calls one operation without HTTP. The answer is text where it is a page. */
export const callHandler = async (
  handler: ApiHandler,
  { as, params, query, body, form, key, sourceIp = '198.51.100.7' }: HandlerCall,
) => {
  const event = {
    httpMethod: 'POST',
    resource: '/',
    headers: {
      ...(as === undefined ? {} : { Authorization: `Bearer ${as}.x.x` }),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      ...(form === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
    },
    pathParameters: params ?? null,
    queryStringParameters: query ?? null,
    body: form === undefined ? JSON.stringify(body ?? {}) : new URLSearchParams(form).toString(),
    isBase64Encoded: false,
    requestContext: { requestId: 'test', identity: { sourceIp } },
  } as unknown as APIGatewayProxyEvent;
  const { statusCode, body: text, headers = {} } = await handler(event);
  const json = String(headers['Content-Type']).includes('json');
  return { status: statusCode, text, headers, body: json ? JSON.parse(text) : undefined };
};
