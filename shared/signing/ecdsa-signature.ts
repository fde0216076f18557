/** Bytes of R and of S on P-256. */
const SIZE = 32;
const INTEGER = 0x02;

/**
 * An ECDSA signature on P-256 from ASN.1 DER (`SEQUENCE { r INTEGER, s INTEGER }`, RFC 3279 2.2.3), as KMS gives it, to the
 * two numbers of fixed size that JWS wants (RFC 7518 3.4). All lengths are below 128: one byte each.
 */
export const rawSignature = (der: Uint8Array): Uint8Array => {
  const r = integerAt(der, 2);
  const s = integerAt(der, 4 + r.length);
  return Buffer.concat([r, s].map(fixed));
};

const integerAt = (der: Uint8Array, at: number): Uint8Array => {
  const length = der[at + 1];
  const bytes = der.subarray(at + 2, at + 2 + (length ?? 0));
  if (der[at] !== INTEGER || length === undefined || length === 0 || bytes.length !== length)
    throw new Error('not an ECDSA signature in DER');
  return bytes;
};

/** DER drops leading zeros, and adds one where the first bit is set. */
const fixed = (integer: Uint8Array): Uint8Array => {
  const digits = integer.subarray(integer.findIndex((byte) => byte !== 0));
  if (digits.length > SIZE) throw new Error('not an ECDSA signature on P-256');
  return Buffer.concat([Buffer.alloc(SIZE - digits.length), digits]);
};
