import { escapeHtml } from '../../../shared/http/html.ts';
import type { Persona } from './directory.ts';

const STYLE = `
  body { font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; color: #1d2530; max-width: 48rem; margin: 2rem auto; padding: 0 1rem }
  h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem }
  ul { list-style: none; padding: 0; margin: 0; display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)) }
  button, input { font: inherit; padding: .5rem .75rem; border: 1px solid #5b6776; border-radius: 4px; background: #fff; color: inherit }
  li button { width: 100%; text-align: left } button { cursor: pointer } button:hover { background: #eef3fa }
  button:focus-visible, input:focus-visible { outline: 3px solid #1a5fb4; outline-offset: 1px }
  small { display: block; color: #4d5866 } [role=alert] { border-left: 4px solid #a51d2d; padding-left: .75rem; color: #a51d2d }
  input { width: min(24rem, 100%); box-sizing: border-box }`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body></html>`;

/** Of nearly two hundred enterprises, so that whoever looks for an officer need not go past them all. */
const SHOWN_FIRST = 4;

const groupsOf = (personas: readonly Persona[]): [heading: string, members: readonly Persona[]][] => {
  const of = (role: string) => personas.filter(({ persona }) => persona.split(':')[0] === role);
  return [
    ['企业', of('enterprise').slice(0, SHOWN_FIRST)],
    ['平台运营', of('operator')],
    ['部门经办人', of('officer')],
    ['其他企业', of('enterprise').slice(SHOWN_FIRST)],
  ];
};

/** Where a person says who they are; `refused` is what they typed when it was no valid code. */
export const signInPage = (personas: readonly Persona[], refused?: string): string => {
  const groups = groupsOf(personas).map(([heading, members]) =>
    members.length === 0 ? '' : `<h2>${heading}</h2><ul>${members.map(personaButton).join('')}</ul>`,
  );
  return page(
    '统一身份认证平台（本地演示）',
    `<p>请选择一个示例身份登录。这是开发用的本地身份平台，不需要密码，数据均为示例。</p>
${refused === undefined ? '' : `<p role="alert" id="refused">“${escapeHtml(refused)}”不是有效的统一社会信用代码，请核对 18 位代码。</p>`}
<form method="post"><label for="uscc">以任意企业登录：统一社会信用代码</label><br>
<input id="uscc" name="uscc" required maxlength="18" autocomplete="off" spellcheck="false"${refused === undefined ? '' : ' aria-invalid="true" aria-describedby="refused"'}>
<button>登录</button></form>
<form method="post">${groups.join('\n')}</form>`,
  );
};

const personaButton = ({ persona, name }: Persona): string =>
  `<li><button name="persona" value="${escapeHtml(persona)}">${escapeHtml(name)}<small>${escapeHtml(persona)}</small></button></li>`;

export const errorPage = (reason: string): string =>
  page(
    '无法登录',
    `<p role="alert">登录请求未被接受，请返回原来的页面重新登录。</p><p><small>${escapeHtml(reason)}</small></p>`,
  );

export const signedOutPage = (): string => page('已退出登录', '<p>下次登录时可以选择其他身份。</p>');
