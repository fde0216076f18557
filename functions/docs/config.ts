import * as z from 'zod';
import { SigningEnv } from '../../shared/config.ts';
import { PublicJwk } from '../../shared/signing/signer.ts';

export const DocsEnv = z.object({
  /** The OpenAPI document, beside the bundle: functions run in the folder of their code. */
  OPENAPI_FILE: z.string().min(1),
  ...SigningEnv.shape,
  /** The public keys that signed before the present one, as JSON. */
  EARLIER_SIGNING_KEYS: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(PublicJwk)),
  /** In PEM; empty where none is published. */
  ROOT_CERTIFICATE: z.string(),
});
