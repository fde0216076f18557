import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as z from 'zod';
import { Problem } from '../problem.ts';
import { isUscc, type Uscc } from '../uscc.ts';
import { ROLES, type Role } from './route.ts';

/** Who is calling, as the unified identity platform vouches for it. Never taken from anything but a verified token. */
export interface Caller {
  /** The token's subject: the idempotency keys of a caller belong to it. */
  subject: string;
  role: Role;
  /** Of an enterprise. */
  uscc?: Uscc;
  /** Unit of a department or an officer. */
  unit?: string;
  name?: string;
  /** When what vouches for all this ends. */
  expiresAt: Date;
}

export type VerifyToken = (token: string) => Promise<Caller>;

export interface TokenSettings {
  issuer: string;
  audience: string;
  jwksUrl: string;
  /** The claims that carry these; names differ between identity platforms. */
  claims: { role: string; uscc: string; unit: string; name: string };
}

/** Asymmetric algorithms only: a token signed with the public key as an HMAC secret, or not at all, is refused. */
export const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];

const RoleClaim = z.enum(ROLES);

/** Accepts access tokens of one issuer for one audience. Any other token is 401; the reason stays out of the reply. */
export const tokenVerifier = ({ issuer, audience, jwksUrl, claims }: TokenSettings): VerifyToken => {
  const keys = createRemoteJWKSet(new URL(jwksUrl));
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', 'sub'],
    }).catch((cause: unknown) => {
      throw tokenFailure(cause);
    });
    return callerFrom(payload, claims);
  };
};

/** What jose finds wrong with the token itself; of its errors with the key set only those that are about the token's key. */
const REFUSALS = [
  'ERR_JWT',
  'ERR_JWS_',
  'ERR_JOSE_ALG_NOT_ALLOWED',
  'ERR_JOSE_NOT_SUPPORTED',
  'ERR_JWKS_NO_MATCHING_KEY',
  // A token that does not name its key, where there are several.
  'ERR_JWKS_MULTIPLE_MATCHING_KEYS',
];

const codeOf = (cause: unknown): string => (cause as { code?: string }).code ?? '';

/** A key set that cannot be fetched is our failure, or the identity platform's: not the caller's. */
export const isTokenAtFault = (cause: unknown): boolean =>
  REFUSALS.some((refusal) => codeOf(cause).startsWith(refusal));

const tokenFailure = (cause: unknown): Problem => {
  if (codeOf(cause) === 'ERR_JWT_EXPIRED') return new Problem('unauthenticated', '登录已过期，请重新登录');
  return isTokenAtFault(cause)
    ? new Problem('unauthenticated', '登录凭证无效')
    : new Problem('unavailable', '统一身份认证平台暂时无法访问，请稍后再试', {}, { cause });
};

const callerFrom = (payload: Record<string, unknown>, claims: TokenSettings['claims']): Caller => {
  const role = RoleClaim.safeParse(payload[claims.role]);
  if (!role.success) throw new Problem('forbidden', '登录凭证中没有平台认可的角色');
  const text = (claim: string) => (typeof payload[claim] === 'string' ? (payload[claim] as string) : undefined);
  const uscc = text(claims.uscc);
  const unit = text(claims.unit);
  if (role.data === 'enterprise' && (uscc === undefined || !isUscc(uscc)))
    throw new Problem('forbidden', '登录凭证中没有有效的统一社会信用代码');
  if ((role.data === 'department' || role.data === 'officer') && unit === undefined)
    throw new Problem('forbidden', '登录凭证中没有所属单位');
  return {
    subject: String(payload.sub),
    role: role.data,
    expiresAt: new Date(Number(payload.exp) * 1000),
    ...(uscc !== undefined && isUscc(uscc) ? { uscc } : {}),
    ...(unit !== undefined ? { unit } : {}),
    ...(text(claims.name) !== undefined ? { name: text(claims.name) as string } : {}),
  };
};
