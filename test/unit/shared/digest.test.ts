import { canonicalJson, sha256Hex, sha256OfList, shortDigest } from '../../../shared/digest.ts';

describe('canonical JSON', () => {
  it.each([
    ['members in the order of their names', { b: 1, a: { d: 'x', c: null } }, '{"a":{"c":null,"d":"x"},"b":1}'],
    ['names that look like numbers', { 10: 'a', 9: 'b', 1: 'c' }, '{"1":"c","10":"a","9":"b"}'],
    ['a name that is no plain member', JSON.parse('{"b":1,"__proto__":2}'), '{"__proto__":2,"b":1}'],
    ['nothing where a member is undefined', { a: undefined, b: [undefined, null] }, '{"b":[null,null]}'],
    ['text as JSON has it', { 'ä"': '\u2028\n' }, '{"ä\\"":"\u2028\\n"}'],
    ['nothing at all', undefined, 'null'],
  ])('has %s', (_, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it('leaves out what is null where only the stated counts', () => {
    expect(canonicalJson({ b: null, a: { c: null, d: 0 } }, true)).toBe('{"a":{"d":0}}');
  });

  it('is the same whatever shapes came before, and in which order their members', () => {
    const value = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`m${(i * 7) % 30}`, i]));
    const first = canonicalJson(value);
    for (let shape = 0; shape < 100; shape++) canonicalJson({ [`z${shape}`]: 1, [`a${shape}`]: 2 });
    const backwards = Object.fromEntries(Object.entries(value).reverse());
    expect([canonicalJson(value), canonicalJson(backwards)]).toEqual([first, first]);
    expect(Object.keys(JSON.parse(first))).toEqual(Object.keys(value).sort());
  });
});

it.each([
  ['none', []],
  ['one', [{ b: 1, a: undefined }]],
  ['several, of any kind', [null, undefined, '"', [2, { 10: 1, 9: 1 }], { b: { d: 1, c: 2 } }]],
])('the digest of a list is that of its whole text: %s', (_, list: unknown[]) => {
  expect(sha256OfList(list)).toBe(sha256Hex(canonicalJson(list)));
});

describe('a short digest', () => {
  it('is the digest in base 32, from its first bit', () => {
    const bits = BigInt(`0x${sha256Hex('"x"')}`)
      .toString(2)
      .padStart(256, '0');
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const expected = Array.from({ length: 51 }, (_, i) => alphabet[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)]);
    expect(shortDigest('x', 51)).toBe(expected.join(''));
  });
});
