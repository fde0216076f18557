import { codeDigestOf, codeFrom, newSalt } from '../../../functions/sharing/code.ts';

describe('a share code', () => {
  it('comes again with its request, from what is kept and what only the caller has', () => {
    const salt = newSalt();
    expect(codeFrom(salt, 'key')).toBe(codeFrom(salt, 'key'));
    expect(codeFrom(salt, 'other key')).not.toBe(codeFrom(salt, 'key'));
    expect(codeFrom(newSalt(), 'key')).not.toBe(codeFrom(salt, 'key'));
  });

  it('has 160 bits that stand in an address as they are', () => {
    const codes = new Set(Array.from({ length: 500 }, () => codeFrom(newSalt(), 'key')));
    expect(codes.size).toBe(500);
    for (const code of codes) expect(code).toMatch(/^[A-Za-z0-9_-]{27}$/);
  });

  it('is found by its digest alone', () => {
    const code = codeFrom(newSalt(), 'key');
    expect(codeDigestOf(code)).toMatch(/^[0-9a-f]{64}$/);
    expect(codeDigestOf(code)).not.toContain(code);
  });

  it.each(['', 'short', `${'a'.repeat(27)}\n`, 'a'.repeat(28), `${'a'.repeat(26)}/`, '示'.repeat(27)])(
    'is not %j',
    (text) => {
      expect(codeDigestOf(text)).toBeUndefined();
    },
  );
});
