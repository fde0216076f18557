import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { SESSION_COOKIE } from '../../shared/http/credential.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { IdentityPlatform } from './identity-platform.ts';
import type { routes } from './routes.ts';

/** Forgets the session of this browser; also one that has expired, which nobody could be refused for. */
export const endSession =
  ({ signOutAddress }: IdentityPlatform) =>
  async ({ cookies }: ApiRequest<typeof routes.endSession>): Promise<Reply> => ({
    ...ok({ signOutUrl: signOutAddress }),
    cookies: [cookies.clear(SESSION_COOKIE)],
  });
