import type { APIGatewayProxyResult } from 'aws-lambda';

/** What a use case answers; turned into API Gateway's shape once, in `api-handler.ts`. */
export interface Reply {
  status: number;
  headers?: Record<string, string>;
  /** Lines of Set-Cookie, each a header of its own. */
  cookies?: readonly string[];
  /** JSON unless a content type is given, in which case it is text. */
  body?: unknown;
  contentType?: string;
  /** Instead of a body: what is no text. Its content type is given too. */
  bytes?: Uint8Array;
  /** What the answer says in words and the operator is to find in the log. */
  failure?: unknown;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });

export const created = (location: string, body: unknown): Reply => ({
  status: 201,
  headers: { Location: location },
  body,
});

/** 303: the answer is elsewhere, to be fetched with GET (a fresh signed link). */
export const seeOther = (location: string): Reply => ({ status: 303, headers: { Location: location } });

export const html = (page: string, status = 200): Reply => ({
  status,
  body: page,
  contentType: 'text/html; charset=utf-8',
});

/** A page that loads a script the platform serves itself; none is allowed within the page, nor from elsewhere. */
export const pageWithScript = (page: string, status = 200): Reply => ({
  ...html(page, status),
  headers: { 'Content-Security-Policy': `${PAGE_POLICY}; script-src 'self'` },
});

/** Reports and records are for one caller: nothing on the way may keep a copy (threats.md 25). */
const ALWAYS: Record<string, string> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
};

/** Pages carry their own styles and no script of their own. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export const toResult = (reply: Reply, requestId: string): APIGatewayProxyResult => {
  const contentType = reply.contentType ?? 'application/json; charset=utf-8';
  return {
    statusCode: reply.status,
    headers: {
      ...ALWAYS,
      'X-Request-Id': requestId,
      ...(reply.body === undefined && reply.bytes === undefined ? {} : { 'Content-Type': contentType }),
      ...(contentType.startsWith('text/html') ? { 'Content-Security-Policy': PAGE_POLICY } : {}),
      ...reply.headers,
    },
    ...(reply.cookies === undefined ? {} : { multiValueHeaders: { 'Set-Cookie': [...reply.cookies] } }),
    ...(reply.bytes === undefined
      ? { body: textOf(reply) }
      : { body: Buffer.from(reply.bytes).toString('base64'), isBase64Encoded: true }),
  };
};

const textOf = ({ body, contentType }: Reply): string => {
  if (body === undefined) return '';
  return contentType === undefined ? JSON.stringify(body) : String(body);
};
