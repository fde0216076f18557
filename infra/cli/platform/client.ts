import type * as z from 'zod';
import { UnknownPersona } from '../../local/idp/access-token.ts';
import { Refusal } from '../push/refusal.ts';
import { Retryable, retrying, type Wait } from '../push/retry.ts';
import { contentOf, parsed } from './answer.ts';

const TIMEOUT_MS = 60_000;

/** The platform as one persona sees it; without a persona, as anyone. */
export interface Connection {
  baseUrl: string;
  persona?: string | undefined;
  accessToken: (persona: string) => Promise<string>;
  fetch: typeof fetch;
  wait?: Wait | undefined;
}

interface Request {
  method: 'GET' | 'POST';
  path: string;
  /** JSON text. */
  body?: string;
  accept?: string;
  /** Of a POST: the same on every try, so that none is counted twice. */
  idempotencyKey?: string;
}

export interface Platform {
  content(request: Request): Promise<Buffer>;
  json<T extends z.ZodType>(request: Request, schema: T): Promise<z.output<T>>;
}

/** Calls the platform, however many tries an answer takes. Throws a `Refusal` that says to a person what is wrong. */
export const platformClient = (connection: Connection): Platform => {
  const attempt = sender(connection);
  const content = async (request: Request): Promise<Buffer> => {
    try {
      return await retrying(() => attempt(request), connection.wait);
    } catch (failure) {
      if (!(failure instanceof Retryable)) throw failure;
      throw new Refusal(failure.message, { cause: failure });
    }
  };
  return { content, json: async (request, schema) => parsed(await content(request), schema) };
};

/** Tokens are short-lived and files long: one refusal is answered with a fresh token. */
const sender = (connection: Connection) => {
  let token: string | undefined;
  return async (request: Request): Promise<Buffer> => {
    token ??= await tokenFor(connection);
    const response = await send(connection, token, request);
    if (response.status !== 401 || token === undefined) return contentOf(response);
    await response.body?.cancel();
    token = await tokenFor(connection);
    return contentOf(await send(connection, token, request));
  };
};

const send = async (
  { baseUrl, fetch }: Connection,
  token: string | undefined,
  { method, path, body, accept, idempotencyKey }: Request,
): Promise<Response> => {
  const headers = {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(accept === undefined ? {} : { accept }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  };
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await fetch(new URL(path, baseUrl), { method, headers, signal, ...(body === undefined ? {} : { body }) });
  } catch (cause) {
    throw unreachable(baseUrl, cause);
  }
};

const unreachable = (baseUrl: string, cause: unknown): Retryable =>
  new Retryable(`无法连接平台 ${baseUrl}，请确认平台已启动、网络可用`, undefined, { cause });

const tokenFor = async ({ baseUrl, persona, accessToken }: Connection): Promise<string | undefined> => {
  if (persona === undefined) return undefined;
  try {
    return await accessToken(persona);
  } catch (cause) {
    if (cause instanceof UnknownPersona)
      throw new Refusal(`没有这个身份：${persona}（示例身份见 npm run -s personas）`, { cause });
    // What fetch throws when nobody answers.
    if (cause instanceof TypeError) throw unreachable(baseUrl, cause);
    throw new Refusal(`无法取得 ${persona} 的访问令牌：${cause instanceof Error ? cause.message : cause}`, { cause });
  }
};
