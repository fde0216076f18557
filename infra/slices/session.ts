import type { SessionEnv } from '../../functions/session/config.ts';
import { routes } from '../../functions/session/routes.ts';
import { tokenEnvironment } from './environment.ts';
import type { Permissions, Slice, Surroundings } from './slice.ts';

type Operation = keyof typeof routes;

/** A session is a cookie: nothing is kept of it here. */
const permissions: Record<Operation, Permissions> = { signIn: {}, signedIn: {}, endSession: {}, getMe: {} };

const environment = ({ stage }: Surroundings): SessionEnv => ({
  PUBLIC_URL: stage.publicUrl,
  AUTHORIZE_URL: stage.authorizeUrl,
  TOKEN_URL: stage.tokenUrl,
  END_SESSION_URL: stage.endSessionUrl,
  CLIENT_ID: stage.clientId,
  SCOPE: stage.scope,
  ...tokenEnvironment(stage),
});

export const sessionSlice: Slice<Operation> = { name: 'session', title: '登录', routes, permissions, environment };
