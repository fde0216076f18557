import type { APIGatewayProxyEvent } from 'aws-lambda';

/**
 * Cookies of this very host, which no sibling domain can set or overwrite: browsers keep that for names with this prefix
 * (RFC 6265bis 4.1.3.2), and want Secure with it. Over plain http, where only the embedded stack is, names go without:
 * Safari and the cookie jars of programs drop Secure cookies there, though Chromium 156 keeps them on the loopback.
 */
const PREFIX = '__Host-';

/** Browsers ignore a longer cookie, name and value together (RFC 6265bis 5.6): it must not be lost unnoticed. */
const MAX_BYTES = 4096;

interface Lifetime {
  seconds: number;
  /** Strict cookies do not come with a navigation that another site began; Lax ones do. */
  sameSite: 'Strict' | 'Lax';
}

export interface HostCookies {
  names: readonly string[];
  get(name: string): string | undefined;
  /** The line of a Set-Cookie header. No page's script can read what it sets. */
  set(name: string, value: string, lifetime: Lifetime): string;
  clear(name: string): string;
}

/** Of a request whose header names are in lower case. What came over https is told by API Gateway. */
export const hostCookies = (headers: APIGatewayProxyEvent['headers']): HostCookies => {
  const secure = headers['x-forwarded-proto'] !== 'http';
  const prefix = secure ? PREFIX : '';
  const values = valuesIn(headers.cookie ?? '', prefix);
  const line = (name: string, value: string, { seconds, sameSite }: Lifetime) =>
    `${prefix}${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=${sameSite}${secure ? '; Secure' : ''}`;
  return {
    names: [...values.keys()],
    get: (name) => values.get(name),
    set: (name, value, lifetime) => {
      const bytes = Buffer.byteLength(prefix + name + value);
      if (bytes > MAX_BYTES) throw new Error(`the cookie ${prefix}${name} has ${bytes} bytes, over ${MAX_BYTES}`);
      return line(name, value, lifetime);
    },
    clear: (name) => line(name, '', { seconds: 0, sameSite: 'Lax' }),
  };
};

/**
 * By their names without the prefix. Of several with one name the first: browsers send the most specific before others. Blanks
 * and tabs alone are nothing (RFC 9110 5.6.3): with any other space in front a name has no prefix for a browser, so that a sibling
 * domain may set it; whoever took that space away would take it for ours.
 */
const valuesIn = (header: string, prefix: string): Map<string, string> => {
  const values = new Map<string, string>();
  for (const pair of header.split(';')) {
    const [, name = '', value = ''] = /^[ \t]*([^=\s]+)[ \t]*=[ \t]*(.*?)[ \t]*$/.exec(pair) ?? [];
    const own = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (own !== '' && !values.has(own)) values.set(own, value);
  }
  return values;
};
