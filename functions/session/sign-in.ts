import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { type Reply, seeOther } from '../../shared/http/reply.ts';
import { failurePage } from './failure-page.ts';
import type { IdentityPlatform } from './identity-platform.ts';
import { keepLogin, newLogin } from './login.ts';
import { isOwnPath } from './own-path.ts';
import type { routes } from './routes.ts';
import { SignInFailure } from './sign-in-failure.ts';

/** Sends the browser to the identity platform, and leaves with it what it must come back with. */
export const signIn =
  (identity: IdentityPlatform) =>
  async ({ query, cookies }: ApiRequest<typeof routes.signIn>): Promise<Reply> => {
    if (query.to !== undefined && !isOwnPath(query.to)) {
      const failure = new SignInFailure('foreign-address', 'the address to return to is not ours');
      return failurePage(failure, { to: undefined, signOutAddress: identity.signOutAddress });
    }
    const login = newLogin(query.to);
    return { ...seeOther(identity.authorizeAddress(login)), cookies: keepLogin(cookies, login) };
  };
