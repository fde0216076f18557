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
  for (const key of sorted(Object.keys(members))) {
    const member = members[key];
    if (member === undefined || (statedOnly && member === null)) continue;
    text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(member, statedOnly)}`;
  }
  return `{${text}}`;
};

/** Objects of a few shapes come again and again; what else callers choose is sorted each time. */
const SHAPES: { names: readonly string[]; sorted: readonly string[] }[] = [];
const SHAPES_KEPT = 16;
const LONGEST_SHAPE = 60;

const sorted = (names: string[]): readonly string[] => {
  for (const shape of SHAPES) if (sameNames(shape.names, names)) return shape.sorted;
  const shape = { names, sorted: [...names].sort() };
  if (names.length <= LONGEST_SHAPE && SHAPES.push(shape) > SHAPES_KEPT) SHAPES.shift();
  return shape.sorted;
};

const sameNames = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
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
  // As text: a buffer for each digest would keep the garbage collector busy.
  const bytes = hash('sha256', canonicalJson(value, statedOnly), 'binary');
  let text = '';
  for (let bit = 0; text.length < length; bit += 5) {
    const at = bit >> 3;
    const pair = (bytes.charCodeAt(at) << 8) | (at + 1 < bytes.length ? bytes.charCodeAt(at + 1) : 0);
    text += READABLE_ALPHABET.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return text;
};
