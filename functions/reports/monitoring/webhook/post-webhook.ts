import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { type Resolve, type TargetRules, targetAddress } from './webhook-target.ts';

interface WebhookRequest {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Answers the status. No redirect is followed: it would lead past the checks. */
export type PostWebhook = (request: WebhookRequest) => Promise<number>;

interface Settings extends TargetRules {
  timeoutMs?: number;
  resolve?: Resolve;
}

const TIMEOUT_MS = 10_000;
/** What is read of an answer before the connection is closed; only its status counts. */
const MAX_ANSWER_BYTES = 16_384;

export const webhookPoster =
  ({ timeoutMs = TIMEOUT_MS, resolve, ...rules }: Settings): PostWebhook =>
  async ({ url: text, headers, body }) => {
    const url = new URL(text);
    const signal = AbortSignal.timeout(timeoutMs);
    const { address, family } = await targetAddress(url, rules, resolve);
    const length = String(Buffer.byteLength(body));
    return send(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'Content-Length': length },
        lookup: pinnedTo(address, family),
        signal,
        agent: false,
        maxHeaderSize: MAX_ANSWER_BYTES,
      },
      body,
    );
  };

/** In the place of a look-up: whatever the name leads to by now, the connection is made to this address. */
export const pinnedTo =
  (address: string, family: number): LookupFunction =>
  (_host, options, answer) =>
    options.all === true ? answer(null, [{ address, family }]) : answer(null, address, family);

const send = (url: URL, options: RequestOptions, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    request(url, options, (answer) => statusOf(answer).then(resolve, reject))
      .on('error', reject)
      .end(body);
  });

const statusOf = async (answer: IncomingMessage): Promise<number> => {
  let bytes = 0;
  for await (const chunk of answer) {
    bytes += (chunk as Buffer).length;
    if (bytes > MAX_ANSWER_BYTES) break;
  }
  answer.destroy();
  return answer.statusCode ?? 0;
};
