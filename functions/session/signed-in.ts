import type { ApiRequest } from '../../shared/http/api-handler.ts';
import type { Caller, VerifyToken } from '../../shared/http/caller.ts';
import { SESSION_COOKIE } from '../../shared/http/credential.ts';
import type { HostCookies } from '../../shared/http/host-cookies.ts';
import type { Reply } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import { failurePage } from './failure-page.ts';
import type { IdentityPlatform } from './identity-platform.ts';
import { landingOf, onwardTo } from './landing.ts';
import { forgetLogin, keptLogin, type Login } from './login.ts';
import type { routes } from './routes.ts';
import type { SignedInQuery } from './schema.ts';
import { SignInFailure } from './sign-in-failure.ts';

interface Deps {
  identity: IdentityPlatform;
  verifyToken: VerifyToken;
}

interface SignedIn {
  caller: Caller;
  token: string;
}

/** Where the identity platform sends the browser back to: who signed in is asked of it, never read from the address. */
export const signedIn =
  (deps: Deps) =>
  async ({ query, cookies }: ApiRequest<typeof routes.signedIn>): Promise<Reply> => {
    const login = keptLogin(cookies, query.state ?? '');
    try {
      const who = await identified(deps, query, login);
      const landing = landingOf(who.caller);
      return {
        ...onwardTo(login?.to ?? landing, landing),
        cookies: [sessionOf(cookies, who), ...forgotten(cookies, login)],
      };
    } catch (error) {
      if (!(error instanceof SignInFailure)) throw error;
      const page = failurePage(error, { to: login?.to, signOutAddress: deps.identity.signOutAddress });
      // What failed for want of an answer may be tried again by loading the page again.
      return error.kind === 'unavailable' ? page : { ...page, cookies: forgotten(cookies, login) };
    }
  };

const forgotten = (cookies: HostCookies, login: Login | undefined): string[] =>
  login === undefined ? [] : [forgetLogin(cookies, login)];

const identified = async (
  { identity, verifyToken }: Deps,
  { code, error }: SignedInQuery,
  login: Login | undefined,
): Promise<SignedIn> => {
  if (login === undefined) throw new SignInFailure('stale', 'no such sign-in in this browser');
  if (error !== undefined) throw refusalBy(error);
  if (code === undefined) throw new SignInFailure('stale', 'neither a code nor an error');
  const { access: token, subject } = await identity.redeem(code, login);
  const caller = await verifyToken(token).catch((cause: unknown) => {
    throw tokenFailure(cause);
  });
  if (caller.subject !== subject) throw new SignInFailure('unverified', 'the two tokens name different subjects');
  return { caller, token };
};

/** Errors of RFC 6749 4.1.2.1 and OpenID Connect Core 3.1.2.6: those a person decided, and those between the two platforms. */
const DECIDED = ['access_denied', 'login_required', 'interaction_required', 'account_selection_required'];

const refusalBy = (error: string): SignInFailure =>
  DECIDED.includes(error)
    ? new SignInFailure('cancelled', error)
    : new SignInFailure('unavailable', `the identity platform answered ${shown(error)}`);

/** What is in the address may be anything: into the log goes only what looks like an error code. */
const shown = (error: string): string => (/^[a-z_]{1,40}$/.test(error) ? error : 'an unknown error');

const tokenFailure = (cause: unknown): unknown => {
  if (!(cause instanceof Problem)) return cause;
  if (cause.code === 'forbidden') return new SignInFailure('no-role', cause.code, { cause });
  const kind = cause.code === 'unavailable' ? 'unavailable' : 'unverified';
  return new SignInFailure(kind, 'the access token', { cause });
};

/** By the clock of the identity platform and of browsers, not by the business clock. */
const sessionOf = (cookies: HostCookies, { caller, token }: SignedIn): string => {
  const seconds = Math.floor((caller.expiresAt.getTime() - Date.now()) / 1000);
  return cookies.set(SESSION_COOKIE, token, { seconds, sameSite: 'Strict' });
};
