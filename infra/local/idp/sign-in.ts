import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import { type Directory, isPerson } from './directory.ts';
import { errorPage, signInPage } from './pages.ts';

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
};

/** The page on which a person chooses a persona, and its form. */
export const signIn =
  (provider: Provider, directory: Directory) => async (req: IncomingMessage, res: ServerResponse) => {
    const answer = (status: number, page: string) => res.writeHead(status, HEADERS).end(page);
    try {
      await provider.interactionDetails(req, res);
    } catch (error) {
      if ((error as Error).name !== 'SessionNotFound') throw error;
      return answer(400, errorPage('登录页面已过期'));
    }
    if (req.method !== 'POST') return answer(200, signInPage(directory.listed));
    const form = new URLSearchParams(await text(req));
    const persona = form.get('persona') ?? `enterprise:${(form.get('uscc') ?? '').trim().toUpperCase()}`;
    const identity = directory.find(persona);
    if (identity === undefined || !isPerson(identity))
      return answer(422, signInPage(directory.listed, form.get('uscc') ?? persona));
    await provider.interactionFinished(req, res, { login: { accountId: persona } });
  };
