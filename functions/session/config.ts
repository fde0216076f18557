import * as z from 'zod';
import { TokenEnv } from '../../shared/config.ts';
import type { SignInSettings } from './identity-platform.ts';

export const SessionEnv = TokenEnv.extend({
  /** Where people reach the platform: the identity platform sends them back below it. */
  PUBLIC_URL: z.url(),
  AUTHORIZE_URL: z.url(),
  TOKEN_URL: z.url(),
  /** Empty where the identity platform has none. */
  END_SESSION_URL: z.union([z.url(), z.literal('')]),
  CLIENT_ID: z.string().min(1),
  SCOPE: z.string().min(1),
});
export type SessionEnv = Record<keyof typeof SessionEnv.shape, string>;

export const signInSettings = (env: z.output<typeof SessionEnv>): SignInSettings => ({
  issuer: env.TOKEN_ISSUER,
  jwksUrl: env.TOKEN_JWKS_URL,
  authorizeUrl: env.AUTHORIZE_URL,
  tokenUrl: env.TOKEN_URL,
  endSessionUrl: env.END_SESSION_URL,
  clientId: env.CLIENT_ID,
  scope: env.SCOPE,
});
