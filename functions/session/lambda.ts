import { readEnv, tokenSettings } from '../../shared/config.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import { tokenVerifier } from '../../shared/http/caller.ts';
import { SessionEnv, signInSettings } from './config.ts';
import { wireSession } from './wiring.ts';

const env = readEnv(SessionEnv);

export const { signIn, signedIn, endSession, getMe } = wireSession({
  registry: weifang,
  verifyToken: tokenVerifier(tokenSettings(env)),
  signInSettings: signInSettings(env),
  publicUrl: env.PUBLIC_URL,
});
