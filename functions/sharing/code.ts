import { createHmac, randomBytes } from 'node:crypto';
import { sha256Hex } from '../../shared/digest.ts';

/** 160 bits: nobody finds one by trying. */
const CODE_BYTES = 20;
const CODE = /^[A-Za-z0-9_-]{27}$/;

export const newSalt = (): string => randomBytes(32).toString('base64url');

/**
 * The code of a share, made again whenever its request is sent again and kept nowhere: from a random salt, which the
 * platform keeps, and from the Idempotency-Key, which only the caller has.
 */
export const codeFrom = (salt: string, idempotencyKey: string): string =>
  createHmac('sha256', salt).update(idempotencyKey).digest().subarray(0, CODE_BYTES).toString('base64url');

/** The digest a code is found by; undefined for what is no code. */
export const codeDigestOf = (code: string): string | undefined => (CODE.test(code) ? sha256Hex(code) : undefined);
