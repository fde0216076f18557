import { dispatch } from '../../../infra/cli/command/dispatch.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Asked {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}
export type Answer = (asked: Asked) => Response | Error;

export const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
export const problem = (status: number, code: string, members: object = {}) =>
  json(status, { title: '不行', detail: code, code, ...members });

const BASE = 'http://platform.example';

/** `xinzheng` against a platform that answers as told, one answer after the other; the last repeats. */
export const xinzheng = async (
  args: string[],
  answers: Answer[] = [],
  { persona, configHome = folder() }: { persona?: string; configHome?: string } = {},
) => {
  const shown = { out: '', err: '' };
  const asked: Asked[] = [];
  const answered: typeof fetch = async (url, { method = 'GET', headers, body } = {}) => {
    const path = String(url).replace(BASE, '');
    const content = body instanceof Blob ? await body.text() : body;
    const request = { method, path, headers: new Headers(headers), body: content && parsed(String(content)) };
    const answer = (answers[asked.length] ?? answers.at(-1))?.(request) ?? new TypeError('fetch failed');
    asked.push(request);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const exitCode = await dispatch(args, {
    version: '1.2.3',
    persona,
    configHome,
    baseUrl: () => BASE,
    accessToken: async (who) => who,
    tokenFrom: async (_, who) => who,
    fetch: answered,
    wait: async () => undefined,
    out: { write: (text) => (shown.out += text) },
    err: { write: (text) => (shown.err += text) },
  });
  return { exitCode, ...shown, asked };
};

export const folder = (): string => temporaryFolder();

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
