import type { Caller } from '../../shared/http/caller.ts';
import { escapeHtml } from '../../shared/http/html.ts';
import { html, type Reply, seeOther } from '../../shared/http/reply.ts';
import type { Role } from '../../shared/http/route.ts';
import { page } from '../../shared/plain-pages/page.ts';
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
 * Pages need no session to load, and ask with it themselves. An address of the API does: but a redirect that began at another
 * site comes without Strict cookies, so that the step there must be one from a page of ours.
 */
export const onwardTo = (to: string): Reply => (to.startsWith('/v1/') ? stepTo(to) : seeOther(to));

const stepTo = (to: string): Reply => {
  const link = `<a href="${escapeHtml(to)}">没有自动打开？请点此处 <span lang="en">Open</span></a>`;
  const shown = page({ language: 'zh-CN', heading: '已登录，正在打开', body: `<p class="ways">${link}</p>` });
  return { ...html(shown), headers: { Refresh: `0;url=${to}` } };
};
