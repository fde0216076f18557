import { hostCookies } from '../../../shared/http/host-cookies.ts';

const https = (cookie?: string) => hostCookies({ 'x-forwarded-proto': 'https', cookie });
const http = (cookie?: string) => hostCookies({ 'x-forwarded-proto': 'http', cookie });
const lifetime = { seconds: 60, sameSite: 'Strict' } as const;

describe('over https', () => {
  it('a cookie is for this host alone, encrypted, and no script can read it', () => {
    expect(https().set('xinzheng', 'a.b.c', lifetime)).toBe(
      '__Host-xinzheng=a.b.c; Path=/; Max-Age=60; HttpOnly; SameSite=Strict; Secure',
    );
  });

  it('a cookie that a sibling domain could have set is none', () => {
    expect(https('xinzheng=theirs; __Host-xinzheng=ours').get('xinzheng')).toBe('ours');
    expect(https('xinzheng=theirs').get('xinzheng')).toBeUndefined();
  });

  it.each(['\u2000', '\u00a0', '\ufeff', '\u3000', '\v', '\r'])(
    'nor is one whose name begins with a space that no browser takes for one: %j',
    (space) => {
      expect(https(`${space}__Host-xinzheng=theirs`).names).toEqual([]);
      expect(https(`${space}__Host-xinzheng=theirs; __Host-xinzheng=ours`).get('xinzheng')).toBe('ours');
    },
  );

  it('is what is meant where nobody says', () => {
    expect(hostCookies({ cookie: '__Host-xinzheng=ours' }).get('xinzheng')).toBe('ours');
  });
});

it('over plain http a name goes without the prefix', () => {
  expect(http().set('xinzheng', 'a.b.c', lifetime)).toBe(
    'xinzheng=a.b.c; Path=/; Max-Age=60; HttpOnly; SameSite=Strict',
  );
  expect(http('xinzheng=ours').get('xinzheng')).toBe('ours');
});

it('a cookie is cleared under its own name', () => {
  expect(https().clear('xinzheng')).toMatch(/^__Host-xinzheng=; Path=\/; Max-Age=0; .*; Secure$/);
});

it.each([
  ['none', undefined, []],
  ['an empty header', '', []],
  ['several', 'a=1; b=2;c=3', ['a', 'b', 'c']],
  ['a value with equals signs', 'a=b=c==', ['a']],
  ['what is no cookie', 'nonsense; =x; a=1; ;', ['a']],
])('the names of %s', (_, header, names) => expect(http(header).names).toEqual(names));

it('a value is as it was set, and the first of a name counts', () => {
  expect(http(' a=b=c== ; a=2').get('a')).toBe('b=c==');
});

it('a cookie that browsers would not keep is not sent', () => {
  expect(https().set('a', 'x'.repeat(4096 - '__Host-a'.length), lifetime)).toMatch(/^__Host-a=x/);
  expect(() => https().set('a', 'x'.repeat(4097 - '__Host-a'.length), lifetime)).toThrow('4097 bytes');
});
