import type { Caller } from '../../shared/http/caller.ts';
import { coded, escapeHtml } from '../../shared/http/html.ts';
import { html, type Reply, seeOther } from '../../shared/http/reply.ts';
import type { Role } from '../../shared/http/route.ts';
import { facts, page } from '../../shared/plain-pages/page.ts';
import { SignInFailure } from './sign-in-failure.ts';

/** Where a person begins; all other roles are programs. */
const LANDINGS: Readonly<Partial<Record<Role, string>>> = {
  enterprise: '/portal',
  officer: '/console',
  operator: '/console',
};

export const landingOf = ({ role }: Pick<Caller, 'role'>): string => {
  const landing = LANDINGS[role];
  if (landing === undefined) throw new SignInFailure('no-role', `there are no pages for ${role}`);
  return landing;
};

/**
 * Pages need no session to load, and ask with it themselves. Any other address is opened by a click of the person alone: whoever
 * made a link to `/sign-in?to=…` would otherwise have them fetch something of the API, and be on record for it, unasked.
 */
export const onwardTo = (to: string, landing: string): Reply => (isPage(to) ? seeOther(to) : askedFirst(to, landing));

/** As a browser understands the address, dots and all. */
const isPage = (to: string): boolean => {
  const { pathname } = new URL(to, 'https://own.invalid');
  return Object.values(LANDINGS).some((landing) => pathname === landing || pathname.startsWith(`${landing}/`));
};

/** The step there begins at a page of ours, so that it comes with the session's Strict cookie. */
const askedFirst = (to: string, landing: string): Reply => {
  const open = `<a href="${escapeHtml(to)}">打开该地址 <span lang="en">Open it</span></a>`;
  const home = `<a href="${landing}">不打开，进入首页 <span lang="en">Start page instead</span></a>`;
  const body =
    facts([['登录前要打开的地址', coded(to)]]) +
    '<p>请核对地址，确认是您自己要打开的：有的内容一经打开，即记入企业可以查看的查看记录。</p>' +
    '<p lang="en">Please check that this is what you meant to open: of some content each opening is on record for the enterprise to see.</p>' +
    `<p class="ways">${open}${home}</p>`;
  return html(page({ language: 'zh-CN', heading: '已登录', body }));
};
