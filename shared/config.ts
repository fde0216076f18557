import * as z from 'zod';
import type { TokenSettings } from './http/caller.ts';

/** Environment every operation needs that is not open to anyone: where tokens come from and what their claims are called. */
export const TokenEnv = z.object({
  TOKEN_ISSUER: z.url(),
  TOKEN_AUDIENCE: z.string().min(1),
  TOKEN_JWKS_URL: z.url(),
  CLAIM_ROLE: z.string().min(1).default('role'),
  CLAIM_USCC: z.string().min(1).default('uscc'),
  CLAIM_UNIT: z.string().min(1).default('dept'),
  CLAIM_NAME: z.string().min(1).default('name'),
});

/** The key of AWS KMS that signs in the platform's name. */
export const SigningEnv = z.object({ SIGNING_KEY_ID: z.string().min(1) });

export const TableEnv = z.object({ TABLE_NAME: z.string().min(3) });

export const tokenSettings = (env: z.output<typeof TokenEnv>): TokenSettings => ({
  issuer: env.TOKEN_ISSUER,
  audience: env.TOKEN_AUDIENCE,
  jwksUrl: env.TOKEN_JWKS_URL,
  claims: { role: env.CLAIM_ROLE, uscc: env.CLAIM_USCC, unit: env.CLAIM_UNIT, name: env.CLAIM_NAME },
});

/** The process's environment by a slice's declaration; names what is missing, never a value. */
export const readEnv = <S extends z.ZodObject>(schema: S): z.output<S> => {
  const parsed = schema.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
  throw new Error(`environment variables missing or malformed: ${names.join(', ')}`);
};
