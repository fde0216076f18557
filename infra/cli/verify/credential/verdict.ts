import { Misused } from '../../command/run-command.ts';
import { CannotCheck } from '../../verify-receipt/cannot-check.ts';
import { keySetIn, type PinnedKeys, pinnedKeysFile } from '../../verify-receipt/pinned-keys.ts';
import { NotGenuine } from '../signature-of.ts';
import { checkCredential } from './check-credential.ts';
import type { CredentialVerdict } from './show.ts';

/** Of a report as JWS or its result as SD-JWT, by the keys named, or else those pinned at `login`. */
export const credentialVerdict = async (
  text: string,
  jwks: string | undefined,
  configHome: string,
): Promise<CredentialVerdict> => {
  const pinned = await pinnedIn(jwks ?? pinnedKeysFile(configHome));
  try {
    const credential = await checkCredential(text, pinned);
    const expired = credential.credential !== undefined && credential.credential.expiresAt <= new Date();
    return { genuine: true, credential, expired };
  } catch (failure) {
    if (failure instanceof NotGenuine) return { genuine: false, reason: failure.message };
    throw failure;
  }
};

const pinnedIn = (file: string): Promise<PinnedKeys> =>
  keySetIn(file).catch((cause: unknown) => {
    if (!(cause instanceof CannotCheck)) throw cause;
    throw new Misused(`没有可用的固定公钥（${cause.message}）：请用 --jwks 给出平台的 /.well-known/jwks.json`);
  });
