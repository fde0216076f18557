import { createHash, hash } from 'node:crypto';

/** Crockford's base 32: no I L O U, so that codes can be read aloud and typed. */
const READABLE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const sha256Hex = (content: string | Uint8Array): string => hash('sha256', content, 'hex');

/** The SHA-256 of a list's canonical JSON. Row by row: of a long list, no whole text is made. */
export const sha256OfList = (list: readonly unknown[]): string => {
  const digest = createHash('sha256').update('[');
  for (const [i, element] of list.entries()) digest.update(`${i === 0 ? '' : ','}${canonicalJson(element)}`);
  return digest.update(']').digest('hex');
};

/**
 * JSON with sorted keys and no undefined members: the same value gives the same text. `statedOnly` leaves out members
 * that are null as well. Written for speed: every record passes here several times.
 */
export const canonicalJson = (value: unknown, statedOnly = false): string =>
  JSON.stringify(inOrder(value, statedOnly)) ?? writtenOut(value, statedOnly);

/** The value with its members in order, as objects keep it; undefined where they would not. */
const inOrder = (value: unknown, statedOnly: boolean): unknown => {
  if (value === null || typeof value !== 'object') return value ?? null;
  if (Array.isArray(value)) return elementsInOrder(value, statedOnly);
  const members = value as Record<string, unknown>;
  const { sorted, blank } = shapeOf(Object.keys(members));
  if (blank === undefined) return undefined;
  const ordered = { ...blank };
  for (const name of sorted) {
    const member = members[name];
    if (member === undefined || (statedOnly && member === null)) continue;
    const inner = typeof member === 'object' ? inOrder(member, statedOnly) : member;
    if (inner === undefined) return undefined;
    ordered[name] = inner;
  }
  return ordered;
};

const elementsInOrder = (elements: readonly unknown[], statedOnly: boolean): readonly unknown[] | undefined => {
  if (!elements.some((element) => typeof element === 'object' || element === undefined)) return elements;
  const ordered: unknown[] = [];
  for (const element of elements) {
    const inner = inOrder(element, statedOnly);
    if (inner === undefined) return undefined;
    ordered.push(inner);
  }
  return ordered;
};

/** As text, member by member. */
const writtenOut = (value: unknown, statedOnly: boolean): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map((element) => writtenOut(element, statedOnly)).join(',')}]`;
  const members = value as Record<string, unknown>;
  const written = shapeOf(Object.keys(members)).sorted.flatMap((name) => {
    const member = members[name];
    if (member === undefined || (statedOnly && member === null)) return [];
    return `${JSON.stringify(name)}:${writtenOut(member, statedOnly)}`;
  });
  return `{${written.join(',')}}`;
};

/** The names of an object's members. */
interface Shape {
  names: readonly string[];
  sorted: readonly string[];
  /** Has them in order, each undefined: a copy to fill in takes less than one to add them to. None where objects keep another order. */
  blank: Readonly<Record<string, unknown>> | undefined;
}

/** Objects of a few shapes come again and again; what else callers choose is sorted each time. */
const SHAPES: Shape[] = [];
const SHAPES_KEPT = 16;
const LONGEST_SHAPE = 60;
/** Names that look like numbers come first in every object, `__proto__` is no plain member, and `toJSON` would be asked. */
const NOT_KEPT = /^(\d+|__proto__|toJSON)$/;

const shapeOf = (names: string[]): Shape => {
  for (const shape of SHAPES) if (sameNames(shape.names, names)) return shape;
  const sorted = [...names].sort();
  const isKept = !names.some((name) => NOT_KEPT.test(name));
  const shape = {
    names,
    sorted,
    blank: isKept ? Object.fromEntries(sorted.map((name) => [name, undefined])) : undefined,
  };
  if (names.length <= LONGEST_SHAPE && SHAPES.push(shape) > SHAPES_KEPT) SHAPES.shift();
  return shape;
};

const sameNames = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

/** The first `length` base-32 characters (5 bits each, at most 51) of the SHA-256 of a value's canonical JSON. */
export const shortDigest = (value: unknown, length: number, statedOnly = false): string => {
  // As text: a buffer for each digest would keep the garbage collector busy.
  const bytes = hash('sha256', canonicalJson(value, statedOnly), 'binary');
  for (let i = 0, bit = 0; i < length; i++, bit += 5) {
    const at = bit >> 3;
    const two = (bytes.charCodeAt(at) << 8) | octet(bytes, at + 1);
    SCRATCH[i] = READABLE_CODES[(two >> (11 - (bit & 7))) & 31] as number;
  }
  return SCRATCH.toString('latin1', 0, length);
};

/** All characters become one string: added up one by one, each is a string more to keep as long as the digest. */
const SCRATCH = Buffer.alloc(51);
const READABLE_CODES = Buffer.from(READABLE_ALPHABET);

const octet = (bytes: string, at: number): number => (at < bytes.length ? bytes.charCodeAt(at) : 0);
