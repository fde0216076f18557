interface Visit {
  method?: string;
  form?: Record<string, string>;
  headers?: Record<string, string>;
}

export interface Page {
  /** Where the browser ended. */
  url: string;
  status: number;
  headers: Headers;
  text: string;
}

/** A browser of one person, as far as cookies and redirects go. It keeps them for one host, whatever the port, and below their paths. */
export const cookieBrowser = () => {
  /** By name; those below a path by both, as `name /path`. */
  const cookies = new Map<string, string>();
  /** One step, no further. */
  const step = async (url: string, { method, form, headers }: Visit = {}): Promise<Page> => {
    const cookie = sentTo(new URL(url).pathname, cookies);
    const response = await fetch(url, {
      redirect: 'manual',
      method: method ?? (form === undefined ? 'GET' : 'POST'),
      headers: { accept: 'text/html', cookie, ...headers },
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    return { url, status: response.status, headers: response.headers, text: await response.text() };
  };
  /** Up to a page, or up to an address with this in it, which is not visited. */
  const visit = async (start: string, { until, ...first }: Visit & { until?: string } = {}): Promise<Page> => {
    let page = await step(start, first);
    for (;;) {
      const location = page.headers.get('location');
      if (location === null) return page;
      const url = new URL(location, page.url).href;
      if (until !== undefined && url.includes(until)) return { ...page, url };
      page = await step(url);
    }
  };
  return { cookies, step, visit };
};

const sentTo = (path: string, cookies: ReadonlyMap<string, string>): string =>
  [...cookies]
    .map(([key, value]) => ({ name: key.split(' ')[0], below: key.split(' ')[1] ?? '/', value }))
    .filter(({ below }) => path.startsWith(below))
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');

const keep = (cookies: Map<string, string>, line: string): void => {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  const ended = /max-age=0\b/i.test(line) || /expires=thu, 01 jan 1970/i.test(line);
  const path = /path=([^;]+)/i.exec(line)?.[1] ?? '/';
  const key = path === '/' ? name : `${name} ${path}`;
  if (ended) cookies.delete(key);
  else cookies.set(key, value);
};
