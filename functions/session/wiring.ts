import type { Registry } from '../../shared/domains/registry.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import { endSession } from './end-session.ts';
import { getMe } from './get-me.ts';
import { identityPlatform, type SignInSettings } from './identity-platform.ts';
import { routes } from './routes.ts';
import { signIn } from './sign-in.ts';
import { signedIn } from './signed-in.ts';

interface SessionDeps {
  registry: Registry;
  verifyToken: VerifyToken;
  signInSettings: SignInSettings;
  publicUrl: string;
}

export const wireSession = ({ registry, verifyToken, signInSettings, publicUrl }: SessionDeps) => {
  const identity = identityPlatform(signInSettings, publicUrl);
  return {
    signIn: apiHandler(routes.signIn, verifyToken, signIn(identity)),
    signedIn: apiHandler(routes.signedIn, verifyToken, signedIn({ identity, verifyToken })),
    endSession: apiHandler(routes.endSession, verifyToken, endSession(identity)),
    getMe: apiHandler(routes.getMe, verifyToken, getMe(registry)),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
