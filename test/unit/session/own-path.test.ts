import { isOwnPath } from '../../../functions/session/own-path.ts';
import { numbersFrom } from '../../support/numbers-from.ts';

describe('an address to return to', () => {
  it.each([
    '/',
    '/portal',
    '/portal/reports/WF2026?from=2026-01-01&to=2026-03-02#details',
    '/console/checks?q=%E9%9D%92%E5%B7%9E',
    '/v1/reports/WF2026/pdf',
    '/sign-in-help',
    `/${'a'.repeat(599)}`,
  ])('of our own is taken: %s', (to) => expect(isOwnPath(to)).toBe(true));

  it.each([
    ['nothing', ''],
    ['no path', 'portal'],
    ['another site', 'https://evil.example/'],
    ['another site, by the scheme of the page', '//evil.example/'],
    ['another site, with backslashes', '/\\evil.example/'],
    ['a backslash further on', '/portal\\evil'],
    ['another site behind dots', '/.//evil.example/'],
    ['another site behind more dots', '/portal/..//evil.example/'],
    ['another site behind dots that are hidden', '/%2e%2e//evil.example/'],
    ['a script', 'javascript:alert(1)'],
    ['a line break, which would end a header', '/portal\r\nSet-Cookie: a=b'],
    ['a tab, which browsers leave out', '/\t/evil.example'],
    ['a space', '/portal x'],
    ['a quotation mark', '/portal"x'],
    ['characters that belong encoded', '/portal/青州'],
    ['what signs in again', '/sign-in?to=/sign-in'],
    ['what signs in again behind dots', '/portal/../signed-in'],
    ['more than the headers of a request hold', `/${'a'.repeat(600)}`],
  ])('is refused: %s', (_, to) => expect(isOwnPath(to)).toBe(false));
});

/** What addresses that deceive are made of. */
const PIECES = [
  ...['/', '//', '\\', '/\\', '.', '..', '/..', '/.', '%2f', '%5c', '%2e', '%00', '@', ':', ';', '?', '#', '&', '='],
  ...[
    'evil.example',
    'http:',
    'https://',
    'javascript:',
    'data:',
    'portal',
    'v1',
    'sign-in',
    'signed-in',
    '[::1]',
    '0x7f',
  ],
  ...[
    ' ',
    '\t',
    '\n',
    '\r',
    '\u0000',
    '\u000b',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\uFEFF',
    '／',
    '＼',
    '。',
    '\ud800',
  ],
];

it('whatever is accepted stays with us, however it is put together', () => {
  const number = numbersFrom(370_700);
  const piece = () => PIECES[Math.floor(number() * PIECES.length)];
  const made = Array.from({ length: 100_000 }, () => `/${Array.from({ length: 1 + number() * 6 }, piece).join('')}`);
  const accepted = made.filter(isOwnPath);
  expect(accepted.length).toBeGreaterThan(1000);
  for (const base of ['https://credit.example/signed-in', 'http://127.0.0.1:8080/signed-in?code=c&state=s'])
    expect(accepted.filter((to) => !staysBelow(base, to))).toEqual([]);
});

/** As a browser goes there, and as whoever is between follows the path that the browser makes of it. */
const staysBelow = (base: string, to: string): boolean => {
  const arrived = new URL(to, base);
  const { origin } = new URL(base);
  const signsIn = ['/sign-in', '/signed-in'].includes(arrived.pathname);
  return arrived.origin === origin && new URL(arrived.pathname, base).origin === origin && !signsIn && !/\s/.test(to);
};
