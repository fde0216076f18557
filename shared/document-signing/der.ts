/** Values of ASN.1 in their distinguished encoding (X.690): as much of it as signatures and time stamps need. */

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
} as const;

export const value = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.of(tag), encodedLength(length), ...parts]);
};

const encodedLength = (length: number): Buffer => {
  if (length < 0x80) return Buffer.of(length);
  const digits = bigEndian(length);
  return Buffer.of(0x80 | digits.length, ...digits);
};

const bigEndian = (number: number): number[] => {
  const digits: number[] = [];
  for (let rest = number; rest > 0; rest = Math.floor(rest / 0x100)) digits.unshift(rest % 0x100);
  return digits;
};

export const sequence = (...members: readonly Uint8Array[]): Buffer => value(TAG.sequence, ...members);

/** A set has its members in the order of their encodings. */
export const setOf = (...members: readonly Uint8Array[]): Buffer =>
  value(TAG.set, ...members.toSorted((a, b) => Buffer.compare(a, b)));

export const octetString = (content: Uint8Array): Buffer => value(TAG.octetString, content);

/** A number that is not negative, from its bytes: none of the leading zeros but the one that says so. */
export const integer = (bytes: Uint8Array): Buffer => {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Buffer.of(0) : bytes.subarray(first);
  return value(TAG.integer, ...((digits[0] as number) >= 0x80 ? [Buffer.of(0)] : []), digits);
};

export const objectId = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return value(TAG.oid, Buffer.from([first * 40 + second, ...rest].flatMap(base128)));
};

const base128 = (arc: number): number[] => {
  const digits = [arc % 0x80];
  for (let rest = Math.floor(arc / 0x80); rest > 0; rest = Math.floor(rest / 0x80))
    digits.unshift(0x80 | (rest % 0x80));
  return digits;
};

/** `[number]` of a member, constructed. */
export const contextTag = (number: number): number => 0xa0 | number;

export interface Element {
  tag: number;
  content: Uint8Array;
  /** With its tag and its length. */
  whole: Uint8Array;
}

/** The element that begins the bytes; there may be more behind it. */
export const firstElement = (bytes: Uint8Array): Element => {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) throw new Error('DER: the data ends early');
  const digits = first < 0x80 ? 0 : first & 0x7f;
  const start = 2 + digits;
  const length = digits === 0 ? first : lengthFrom(bytes.subarray(2, start));
  const end = start + length;
  if (first === 0x80 || digits > 4 || end > bytes.length) throw new Error('DER: a length beyond the data');
  return { tag, content: bytes.subarray(start, end), whole: bytes.subarray(0, end) };
};

const lengthFrom = (digits: Uint8Array): number => digits.reduce((length, digit) => length * 0x100 + digit, 0);

/** The members of a constructed element, of which each has the tag given for it where one is. */
export const membersOf = ({ content }: Pick<Element, 'content'>): Element[] => {
  const members: Element[] = [];
  for (let rest = content; rest.length > 0; ) {
    const member = firstElement(rest);
    members.push(member);
    rest = rest.subarray(member.whole.length);
  }
  return members;
};

/** A member by the path of its positions: `memberAt(element, 1, 0)` is the first of the second. */
export const memberAt = (element: Element, ...path: readonly number[]): Element =>
  path.reduce((inner, position) => {
    const member = membersOf(inner)[position];
    if (member === undefined) throw new Error('DER: a member is missing');
    return member;
  }, element);
