import type { TokenEnv } from '../../shared/config.ts';
import type { Stage } from '../stages.ts';

/** What every function that admits callers is told. */
export const tokenEnvironment = ({
  issuer,
  audience,
  jwksUrl,
  claims,
}: Stage): Record<keyof typeof TokenEnv.shape, string> => ({
  TOKEN_ISSUER: issuer,
  TOKEN_AUDIENCE: audience,
  TOKEN_JWKS_URL: jwksUrl,
  CLAIM_ROLE: claims.role,
  CLAIM_USCC: claims.uscc,
  CLAIM_UNIT: claims.unit,
  CLAIM_NAME: claims.name,
});
