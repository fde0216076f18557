import * as z from 'zod';

export const CredentialParams = z.object({ reportNo: z.string() });

export const CredentialQuery = z.object({
  domains: z
    .string()
    .regex(/^(\d{2}(,\d{2})*)?$/, { error: 'domains 应为以逗号分隔的领域代码，如 21,30' })
    .transform((text) => new Set(text.split(',').filter((code) => code !== '')))
    .optional(),
});

const coordinate = z
  .string({ error: '公钥应有 x 和 y' })
  .regex(/^[\w-]{43}$/, { error: '应为 P-256 坐标（base64url）' });

/** Strict: a private part (`d`) is refused rather than dropped, so that whoever sends one learns of it. */
export const BindRequest = z.strictObject({
  holderKey: z.strictObject(
    {
      kty: z.literal('EC'),
      crv: z.literal('P-256'),
      x: coordinate,
      y: coordinate,
      kid: z.string().max(200).optional(),
      alg: z.literal('ES256').optional(),
      use: z.literal('sig').optional(),
    },
    { error: 'holderKey 应为 P-256 公钥（JWK），不得含有私钥' },
  ),
});
export type HolderKey = z.output<typeof BindRequest>['holderKey'];

export const StatusListParams = z.object({ list: z.string() });

export const IssuerMetadata = z.object({ issuer: z.url(), jwks_uri: z.url() });

const labels = z.array(z.object({ locale: z.string(), label: z.string() }));
export const TypeMetadata = z.object({
  vct: z.url(),
  name: z.string(),
  description: z.string(),
  display: z.array(z.object({ locale: z.string(), name: z.string(), description: z.string().optional() })),
  claims: z.array(
    z.object({
      path: z.array(z.string()),
      display: labels,
      mandatory: z.boolean(),
      sd: z.enum(['always', 'allowed', 'never']),
    }),
  ),
});
