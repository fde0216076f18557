import { createHash } from 'node:crypto';

/** Crockford's base 32: no I L O U, so that codes can be read aloud and typed. */
const READABLE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const sha256Hex = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** JSON with sorted keys and no undefined members: the same value gives the same text. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
};

/** The first `length` base-32 characters (5 bits each, at most 51) of the SHA-256 of a value's canonical JSON. */
export const shortDigest = (value: unknown, length: number): string => {
  const bytes = createHash('sha256').update(canonicalJson(value)).digest();
  let text = '';
  for (let bit = 0; text.length < length; bit += 5) {
    const pair = ((bytes[bit >> 3] as number) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    text += READABLE_ALPHABET.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return text;
};
