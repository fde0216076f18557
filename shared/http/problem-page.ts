import type { APIGatewayProxyEvent } from 'aws-lambda';
import { facts, notice, page } from '../plain-pages/page.ts';
import { type Fault, PROBLEMS, type Problem } from '../problem.ts';
import { isProgram } from './credential.ts';
import { coded, escapeHtml } from './html.ts';
import { html, type Reply } from './reply.ts';

/** Whether a person is looking: a browser that goes to an address asks for HTML first, and a program says who it is. */
export const isNavigation = (event: Pick<APIGatewayProxyEvent, 'headers'>): boolean =>
  !isProgram(event) && /^\s*text\/html\b/i.test(event.headers.accept ?? '');

/** A failure for whom a browser shows it to; programs get the same as `problem-reply.ts` writes it. */
export const problemPage = (problem: Problem, event: APIGatewayProxyEvent): Reply => {
  const { status, title } = PROBLEMS[problem.code];
  const { errors = [], retryAfterSeconds } = problem.extras;
  const body = [
    notice('refused', title, problem.detail),
    faultList(errors),
    `<p>${adviceOn(status)}</p><p lang="en">${ENGLISH[status] ?? 'The request was refused.'}</p>`,
    ways(status, event),
    facts([
      ['代码', coded(problem.code)],
      ['请求编号', coded(event.requestContext.requestId)],
    ]),
  ];
  const shown = html(page({ language: 'zh-CN', heading: '无法打开此页', title, body: body.join('') }), status);
  return retryAfterSeconds === undefined ? shown : { ...shown, headers: { 'Retry-After': String(retryAfterSeconds) } };
};

const ENGLISH: Readonly<Record<number, string>> = {
  401: 'Please sign in to open this address.',
  403: 'You may not open this address as the person you signed in as.',
  404: 'There is nothing at this address, or it is not yours.',
  429: 'Too many requests. Please try again later.',
  500: 'Something went wrong on our side. Please try again later.',
  503: 'The service is unavailable at the moment. Please try again later.',
};

const ADVICE: Readonly<Record<number, string>> = {
  401: '登录后将回到您要打开的页面。',
  403: '如需以其他身份操作，请先退出登录，再以该身份登录。',
  404: '请核对地址，或从首页重新查找。',
};

const adviceOn = (status: number): string =>
  ADVICE[status] ??
  (status >= 500 || status === 429
    ? '请稍后再试；如仍出现，请将下方的请求编号告知平台运行单位。'
    : '请返回上一页，按提示修改后再试。');

const faultList = (faults: readonly Fault[]): string =>
  faults.length < 2 ? '' : `<ul>${faults.map(({ message }) => `<li>${escapeHtml(message)}</li>`).join('')}</ul>`;

/** Who came from elsewhere, by a link in a message, may be signed in: the cookie comes only with a step from our own page. */
const ways = (status: number, event: APIGatewayProxyEvent): string => {
  const home = '<a href="/">返回首页 <span lang="en">Start page</span></a>';
  if (status !== 401) return `<p class="ways">${home}</p>`;
  if (event.httpMethod !== 'GET') return `<p class="ways">${signInLink('/sign-in')}${home}</p>`;
  const address = addressOf(event);
  const again = `<a href="${escapeHtml(address)}">已经登录？重新打开 <span lang="en">Signed in already? Open again</span></a>`;
  return `<p class="ways">${signInLink(`/sign-in?to=${encodeURIComponent(address)}`)}${again}${home}</p>`;
};

const signInLink = (address: string): string =>
  `<a href="${escapeHtml(address)}">登录 <span lang="en">Sign in</span></a>`;

/** As the browser wrote it: the path comes decoded. */
const addressOf = ({ path, queryStringParameters }: APIGatewayProxyEvent): string => {
  const query = new URLSearchParams(
    Object.entries(queryStringParameters ?? {}).map(([name, value]) => [name, value ?? '']),
  );
  const search = query.toString();
  return `${path.split('/').map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`;
};
