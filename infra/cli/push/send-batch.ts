import { createHash } from 'node:crypto';
import { UnknownPersona } from '../../local/idp/access-token.ts';
import { Refusal } from './refusal.ts';
import { BatchReply, ProblemReply, type Send } from './reply.ts';
import { Retryable, retryAfterMs, retrying, type Wait } from './retry.ts';

const TIMEOUT_MS = 60_000;

export interface Destination {
  baseUrl: string;
  persona: string;
  domain: string;
  /** Told from one run to the next: a file pushed again is a new batch, a retry within a run is the same one. */
  runId: string;
  token: () => Promise<string>;
  fetch: typeof fetch;
  wait?: Wait;
}

const keyOf = ({ persona, domain, runId }: Destination, position: number, body: string): string =>
  createHash('sha256')
    .update(JSON.stringify([runId, persona, domain, position]))
    .update(body)
    .digest('base64url');

/** Undefined where the reply is not JSON, such as a proxy's page. */
const bodyOf = async (response: Response): Promise<unknown> => {
  const text = await response.text().catch((cause: unknown) => {
    throw new Retryable('与平台的连接中断', undefined, { cause });
  });
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const describe = (status: number, body: unknown): string => {
  const { success, data } = ProblemReply.safeParse(body);
  if (!success) return `平台拒绝了请求（HTTP ${status}）`;
  return `${data.title}${data.detail === '' ? '' : `：${data.detail}`}（${data.code}${data.instance === undefined ? '' : `，请求编号 ${data.instance}`}）`;
};

const unreachable = (baseUrl: string, cause: unknown): Retryable =>
  new Retryable(`无法连接平台 ${baseUrl}，请确认平台已启动、网络可用`, undefined, { cause });

const post = async (
  { baseUrl, domain, fetch }: Destination,
  token: string,
  key: string,
  body: string,
): Promise<Response> => {
  try {
    return await fetch(new URL(`/v1/domains/${encodeURIComponent(domain)}/records`, baseUrl), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    throw unreachable(baseUrl, cause);
  }
};

const replyIn = async (response: Response): Promise<BatchReply> => {
  const { status, ok, headers } = response;
  const body = await bodyOf(response);
  if (status === 429 || status >= 500)
    throw new Retryable(describe(status, body), retryAfterMs(headers.get('retry-after')));
  if (!ok) throw new Refusal(describe(status, body));
  const { success, data, error } = BatchReply.safeParse(body);
  if (!success) throw new Refusal('平台的答复不符合接口约定，平台与本程序的版本可能不一致', { cause: error });
  return data;
};

const tokenFor = async ({ baseUrl, persona, token }: Destination): Promise<string> => {
  try {
    return await token();
  } catch (cause) {
    if (cause instanceof UnknownPersona)
      throw new Refusal(`没有这个身份：${persona}（示例身份见 npm run -s personas）`, { cause });
    // What fetch throws when nobody answers.
    if (cause instanceof TypeError) throw unreachable(baseUrl, cause);
    throw new Refusal(`无法取得 ${persona} 的访问令牌：${cause instanceof Error ? cause.message : cause}`, { cause });
  }
};

/** Tokens are short-lived and files long: one refusal is answered with a fresh token. */
const sender = (destination: Destination) => {
  let token: string | undefined;
  return async (key: string, body: string): Promise<BatchReply> => {
    token ??= await tokenFor(destination);
    const response = await post(destination, token, key, body);
    if (response.status !== 401) return replyIn(response);
    await response.body?.cancel();
    token = await tokenFor(destination);
    return replyIn(await post(destination, token, key, body));
  };
};

/** A `Send` over HTTP: every try of a batch carries the same Idempotency-Key, so none is counted twice. */
export const sendOverHttp = (destination: Destination): Send => {
  const attempt = sender(destination);
  let position = 0;
  return async (records) => {
    const body = JSON.stringify({ records });
    const key = keyOf(destination, position++, body);
    try {
      return await retrying(() => attempt(key, body), destination.wait);
    } catch (failure) {
      if (!(failure instanceof Retryable)) throw failure;
      throw new Refusal(`${failure.message}。可以重新运行同一命令：已受理的行会答复“未变”`, { cause: failure });
    }
  };
};
