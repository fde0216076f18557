import { ok, type Reply } from '../../shared/http/reply.ts';
import type { PublicJwk, Signer } from '../../shared/signing/signer.ts';

/** Keys change within months; an hour saves most calls and delays a new key by no more. */
const CACHED = 'public, max-age=3600';

/** The keys whose signatures are the platform's: the present one first. Retired ones stay, for what they signed stays valid. */
export const signingKeys =
  (signer: Pick<Signer, 'publicJwk'>, earlier: readonly PublicJwk[]) => async (): Promise<Reply> => ({
    ...ok({ keys: [await signer.publicJwk(), ...earlier] }),
    headers: { 'Cache-Control': CACHED },
  });
