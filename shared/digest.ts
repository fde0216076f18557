import { hash } from 'node:crypto';

/** Crockford's base 32: no I L O U, so that codes can be read aloud and typed. */
const READABLE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const sha256Hex = (content: string | Uint8Array): string => hash('sha256', content, 'hex');

/**
 * JSON with sorted keys and no undefined members: the same value gives the same text. `statedOnly` leaves out members
 * that are null as well. Written for speed: every record passes here several times.
 */
export const canonicalJson = (value: unknown, statedOnly = false): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map((element) => canonicalJson(element, statedOnly)).join(',')}]`;
  const members = value as Record<string, unknown>;
  let text = '';
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member === undefined || (statedOnly && member === null)) continue;
    text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(member, statedOnly)}`;
  }
  return `{${text}}`;
};

/** The same few names come with every record; what callers choose is not kept. */
const QUOTED = new Map<string, string>();
const KEPT = 500;

const quoted = (key: string): string => {
  const known = QUOTED.get(key);
  if (known !== undefined) return known;
  const text = JSON.stringify(key);
  if (QUOTED.size < KEPT && key.length <= 40) QUOTED.set(key, text);
  return text;
};

/** The first `length` base-32 characters (5 bits each, at most 51) of the SHA-256 of a value's canonical JSON. */
export const shortDigest = (value: unknown, length: number, statedOnly = false): string => {
  const bytes = hash('sha256', canonicalJson(value, statedOnly), 'buffer');
  let text = '';
  for (let bit = 0; text.length < length; bit += 5) {
    const pair = ((bytes[bit >> 3] as number) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    text += READABLE_ALPHABET.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return text;
};
