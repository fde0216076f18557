import { escapeHtml } from './html.ts';

/** Plain pages for any phone. Nothing but their text leaves them: no image, no font, no referrer. */

const STYLE = `body{margin:0;background:#f4f5f7;color:#1d2129;font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 3rem}h1{font-size:1.35rem;margin:0 0 1rem;border-bottom:3px solid #b4141e;padding-bottom:.6rem}h2{font-size:1.05rem;margin:.9rem 0 0}
.notice{padding:1rem;border-radius:.5rem;background:#fff;border-left:.4rem solid #0a7d33;margin-bottom:1rem}.notice strong{font-size:1.15rem;display:block}.notice:focus{outline:0}.notice.changed{border-color:#b25e00}.notice.refused{border-color:#b4141e}
dl{display:grid;grid-template-columns:8.5rem 1fr;gap:.4rem .8rem;background:#fff;padding:1rem;border-radius:.5rem;margin:0 0 1rem}dt{color:#4e5969}dd{margin:0;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;background:#fff;margin-bottom:1rem}caption{text-align:left;font-weight:600;padding:.5rem 0}th,td{text-align:left;padding:.45rem .6rem;border-bottom:1px solid #dcdfe6}th{background:#eef1f5;white-space:nowrap}
.found,.fault{color:#b4141e;font-weight:600}a{color:#1650a0}.ways a{display:block;margin:.5rem 0}
form,.box{background:#fff;padding:.2rem 1rem 1.2rem;border-radius:.5rem;margin-bottom:1rem}.box form{padding:0;margin:0}label{display:block;margin:.8rem 0 .2rem}input{font:inherit;padding:.5rem;width:100%;box-sizing:border-box}button{font:inherit;margin-top:1rem;padding:.55rem 1.4rem;background:#b4141e;color:#fff;border:0;border-radius:.3rem}
.drop{border:2px dashed #86909c;border-radius:.5rem;padding:0 1rem 1rem;margin-top:.6rem}.drop.over{border-color:#b4141e;background:#fdf3f3}summary{cursor:pointer;padding:.5rem 0}ul{padding-left:1.4rem}code{overflow-wrap:anywhere}
@media(max-width:32rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}`;

/** The title is what a screen reader says first: on a page that answers something it is the answer. */
export const page = (heading: string, body: string, title = heading): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${heading}</h1>${body}</main></body></html>`;

/** What the page answers: takes the focus, so that a screen reader says it first. */
export const notice = (kind: 'done' | 'changed' | 'refused', title: string, text: string): string =>
  `<div class="notice ${kind}" role="status" tabindex="-1" autofocus><strong>${escapeHtml(title)}</strong>${escapeHtml(text)}</div>`;

export const facts = (pairs: readonly (readonly [label: string, value: string])[]): string =>
  `<dl>${pairs.map(([label, value]) => `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`;
