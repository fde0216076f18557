import { instantInChinese } from '../../shared/calendar/dates.ts';
import { escapeHtml } from '../../shared/http/html.ts';
import { facts, notice, page } from '../../shared/http/page.ts';
import { PROBLEMS, type Problem } from '../../shared/problem.ts';
import { PURPOSES } from '../../shared/purposes.ts';
import type { Share } from './share.ts';

interface Form {
  code: string;
  name: string;
  /** One for each page shown, so that sending it twice is one opening. */
  once: string;
  /** What is wrong with the name. */
  message?: string | undefined;
}

/** Whose report it is and what it is for; nothing of the report itself before it is opened. */
export const confirmPage = (share: Share, { code, name, once, message }: Form): string =>
  page(
    '打开企业分享的信用报告',
    facts([
      ['企业名称', share.enterprise.name],
      ['用途', PURPOSES[share.purpose]],
      ['接收单位', share.recipient],
      ['有效期至', `${instantInChinese(share.expiresAt)}（北京时间）`],
      ['剩余次数', `${share.openings - share.times} 次`],
    ]) +
      `<form method="post" action="/s">${hidden('code', code)}${hidden('once', once)}` +
      `<label for="name">贵单位名称</label>${message === undefined ? '' : `<p id="fault" class="fault" role="alert">${escapeHtml(message)}</p>`}` +
      `<input id="name" name="name" value="${escapeHtml(name)}" autocomplete="organization" required maxlength="100"${message === undefined ? '' : ' aria-invalid="true" aria-describedby="fault"'}>` +
      '<p>确认后计为一次打开；企业将看到贵单位名称和打开时间。</p><button>确认打开</button></form>',
  );

export const refusedPage = (problem: Problem): string =>
  page('打开企业分享的信用报告', notice('refused', PROBLEMS[problem.code].title, problem.detail));

const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
