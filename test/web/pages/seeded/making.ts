import type { Call } from '../../../../infra/cli/call-api.ts';
import type { ApiAnswer } from '../../../support/call-api.ts';

export type CallAs = (persona: string, method: string, path: string, call?: Call) => Promise<ApiAnswer>;
/** Creates something, and answers the member of the reply that names it. */
export type Make = (persona: string, path: string, body: object, member: string) => Promise<string>;

export const making =
  (call: CallAs): Make =>
  async (persona, path, body, member) => {
    const answer = await call(persona, 'POST', path, { body, headers: { 'Idempotency-Key': crypto.randomUUID() } });
    if (answer.status >= 300) throw new Error(`POST ${path} answered ${answer.status}: ${answer.text}`);
    return String(answer.body[member]);
  };

/** Sends a file by the link that an upload is given; answers the member that names the upload. */
export const sendFile = async (answer: ApiAnswer, content: Uint8Array<ArrayBuffer>): Promise<void> => {
  const { url, method, headers } = answer.body;
  const { status } = await fetch(url, { method, headers, body: content });
  if (status >= 300) throw new Error(`the store answered ${status}`);
};

/** Asks until the answer will do, ten seconds at most. */
export const until = async (
  ask: () => Promise<ApiAnswer>,
  enough: (body: ApiAnswer['body']) => boolean,
): Promise<ApiAnswer> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await ask();
    if (enough(answer.body)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it took more than ten seconds');
};
