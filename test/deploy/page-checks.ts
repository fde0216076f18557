import { type ApiAnswer, callApi } from '../support/call-api.ts';
import type { Check } from './gateway-checks.ts';

/** What only a deployment can show of the pages: that they were laid beside their code, and what API Gateway makes of them. */

const NAVIGATION = { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
const UPLOADS_TO_BUCKET = /connect-src 'self' https:\/\/[\w.-]+/;

const isPage = ({ status, headers, text }: ApiAnswer): boolean =>
  status === 200 &&
  headers.get('content-type')?.startsWith('text/html') === true &&
  headers.get('cache-control') === 'no-store' &&
  UPLOADS_TO_BUCKET.test(headers.get('content-security-policy') ?? '') &&
  text.includes('<div id="app">');

const assetsOf = async (url: string, page: string): Promise<string[]> => {
  const { text } = await callApi(url, 'GET', page, NAVIGATION);
  return [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => String(path));
};

/** Each as a browser asks for it. */
const isAsset = ({ status, headers, text }: ApiAnswer): boolean =>
  status === 200 &&
  /^(text\/javascript|text\/css|image\/svg\+xml)/.test(headers.get('content-type') ?? '') &&
  headers.get('cache-control') === 'public, max-age=31536000, immutable' &&
  // As text: neither bytes in base64 nor nothing.
  /[ {<]/.test(text);

export const PAGE_CHECKS: Record<string, Check> = {
  'the start page leads to the portal': async (url) => {
    const { status, headers } = await callApi(url, 'GET', '/');
    return status === 303 && headers.get('location') === '/portal';
  },
  'portal and console are served at every address of theirs': async (url) => {
    const paths = ['/portal', '/portal/reports', '/console', '/console/checks/new'];
    const answers = await Promise.all(paths.map((path) => callApi(url, 'GET', path, NAVIGATION)));
    return answers.every(isPage);
  },
  'the files of the pages are served as what they are': async (url) => {
    const paths = [...(await assetsOf(url, '/portal')), ...(await assetsOf(url, '/console'))];
    const headers = { Accept: '*/*' };
    const answers = await Promise.all(paths.map((path) => callApi(url, 'GET', path, { headers })));
    return paths.length > 3 && answers.every(isAsset);
  },
  'an unknown address is a page for browsers, with the ways on': async (url) => {
    const { status, headers, text } = await callApi(url, 'GET', '/nowhere/at/all', NAVIGATION);
    return status === 404 && headers.get('content-type')?.startsWith('text/html') === true && text.includes('href="/"');
  },
  'a file that the pages have not is a problem': async (url) => {
    const { status, body } = await callApi(url, 'GET', '/assets/none.js');
    return status === 404 && body.code === 'not-found';
  },
};
