import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Problem } from '../problem.ts';
import { type HostCookies, hostCookies } from './host-cookies.ts';

/** Where a request says who calls: a header that programs send, or the cookie of a browser that signed in. */

/** The session is its access token: there is nothing to look up, and nothing to keep. */
export const SESSION_COOKIE = 'xinzheng';

/** A page elsewhere cannot send a header of its own choosing here: it would have to ask first (CORS), and is not answered. */
const OWN_PAGES_HEADER = 'x-xinzheng';

const CHANGES_NOTHING = ['GET', 'HEAD'];

type Received = Pick<APIGatewayProxyEvent, 'httpMethod' | 'headers'>;

/** The access token. The header wins where both are there; names of headers in lower case. */
export const accessTokenOf = (event: Received): string => {
  const { headers } = event;
  if (isProgram(event)) return bearerToken(headers.authorization ?? '');
  const token = hostCookies(headers).get(SESSION_COOKIE);
  if (token === undefined) throw new Problem('unauthenticated', '请先登录（程序请在 Authorization 头中提供访问令牌）');
  if (headers['sec-fetch-site'] === 'cross-site')
    throw new Problem('forbidden', '请求来自其他网站，不能使用登录会话；请从本平台的页面操作');
  refuseForeignForms(event);
  return token;
};

/** Programs send the header, whatever is in it; a browser sends its cookie by itself. */
export const isProgram = ({ headers }: Pick<Received, 'headers'>): boolean => headers.authorization !== undefined;

const bearerToken = (header: string): string => {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header)?.[1];
  if (token === undefined) throw new Problem('unauthenticated', '请在 Authorization 头中提供 Bearer 访问令牌');
  return token;
};

/** A browser sends cookies for whatever page made the request: what changes something must be sent by one of ours (CSRF). */
const refuseForeignForms = ({ httpMethod, headers }: Received): void => {
  if (!CHANGES_NOTHING.includes(httpMethod) && headers[OWN_PAGES_HEADER] !== '1')
    throw new Problem('forbidden', '以登录会话（Cookie）提交时须带请求头 X-Xinzheng: 1');
};

/** What the cookies of a request say, for an operation that sets them. */
export const cookiesOf = (event: Received): HostCookies => {
  if (!isProgram(event)) refuseForeignForms(event);
  return hostCookies(event.headers);
};
