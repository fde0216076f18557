const BYTES: readonly string[] = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A 16-bit number as the four hexadecimal digits that a string in angle brackets has for it. */
export const hex16 = (code: number): string => `${BYTES[code >> 8]}${BYTES[code & 0xff]}`;

/** Bytes that mean something else inside a string in round brackets (ISO 32000-1, 7.3.4.2). */
const ESCAPED = new Map([
  [0x0d, '\\r'],
  [0x28, '\\('],
  [0x29, '\\)'],
  [0x5c, '\\\\'],
]);
const LITERALS: readonly string[] = Array.from(
  { length: 0x100 },
  (_, byte) => ESCAPED.get(byte) ?? String.fromCharCode(byte),
);

/** A 16-bit number as a string in round brackets has it: half as long as the digits, so that pages deflate faster. */
export const literal16 = (code: number): string => `${LITERALS[code >> 8]}${LITERALS[code & 0xff]}`;

/** Writes one byte of it into a buffer; the index after it. */
export const writeLiteral = (buffer: Uint8Array, at: number, byte: number): number => {
  const literal = LITERALS[byte] as string;
  buffer[at] = literal.charCodeAt(0);
  if (literal.length === 1) return at + 1;
  buffer[at + 1] = literal.charCodeAt(1);
  return at + 2;
};
