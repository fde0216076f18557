import { keepLogin, newLogin } from '../../../functions/session/login.ts';
import { isOwnPath } from '../../../functions/session/own-path.ts';
import { hostCookies } from '../../../shared/http/host-cookies.ts';

/** What a browser keeps of lines of Set-Cookie, and sends. */
const cookieJar = () => {
  const kept = new Map<string, string>();
  return {
    take: (lines: readonly string[]) => {
      for (const line of lines) {
        const [, name = '', value = '', lifetime] = /^([^=]+)=([^;]*);.*Max-Age=(\d+)/.exec(line) ?? [];
        if (lifetime === '0') kept.delete(name);
        else kept.set(name, value);
      }
    },
    header: () => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
  };
};

/** Of API Gateway, for the request line and the values of all headers. */
const MOST_IN_HEADERS = 10_240;
/** What browsers send beside the cookies of ours, with the longest address of ours, and some cookies of sibling domains. */
const EVERYTHING_ELSE = 3000;

/** Every character that an address to return to may be made of, none of which may take more room than another. */
const ALLOWED = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter((one) =>
  isOwnPath(`/${one}`),
);

it.each(ALLOWED.filter((one) => one !== '/'))(
  'a request carries the longest session and all sign-ins left unfinished, whatever they lead to: %s',
  (character) => {
    const jar = cookieJar();
    const session = { seconds: 60, sameSite: 'Strict' } as const;
    jar.take([hostCookies({}).set('xinzheng', 'x'.repeat(4096 - '__Host-xinzheng'.length), session)]);
    const to = `/${character.repeat(599)}`;
    expect(isOwnPath(to)).toBe(true);
    for (let i = 0; i < 12; i++) jar.take(keepLogin(hostCookies({ cookie: jar.header() }), newLogin(to)));
    expect(jar.header().length + EVERYTHING_ELSE).toBeLessThan(MOST_IN_HEADERS);
  },
);
