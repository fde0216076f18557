import { escapeHtml } from '../../shared/http/html.ts';
import type { OpenApiDocument } from './document.ts';

const STYLE = `body{font:16px/1.7 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #bbb;padding:.4rem .6rem;text-align:left;vertical-align:top}th{background:#f3f3f3}code{white-space:nowrap}`;

const rowsOf = (document: OpenApiDocument) =>
  Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
  );

type Row = ReturnType<typeof rowsOf>[number];

const tableRow = (row: Row): string =>
  `<tr><td><code>${escapeHtml(row.method)} ${escapeHtml(row.path)}</code></td><td>${escapeHtml(row.summary)}</td><td>${escapeHtml(row['x-callers'].join('、'))}</td></tr>`;

const section = ([tag, rows]: [string, Row[]]): string => `<h2>${escapeHtml(tag)}</h2>
<table><thead><tr><th>接口</th><th>用途</th><th>调用方</th></tr></thead><tbody>
${rows.map(tableRow).join('\n')}
</tbody></table>`;

const byTag = (rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const tag = row.tags[0] ?? '其他';
    groups.set(tag, [...(groups.get(tag) ?? []), row]);
  }
  return groups;
};

/** Every operation on one page: no script, nothing loaded from elsewhere. */
export const docsPage = (document: OpenApiDocument): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.info.title)}接口说明</title><style>${STYLE}</style></head><body>
<h1>${escapeHtml(document.info.title)}接口说明</h1>
<p>版本 ${escapeHtml(document.info.version)}。完整规范（请求与答复的每个字段）见 <a href="v1/openapi.json">OpenAPI 文档</a>。除注明“任何人”的接口外，请在
<code>Authorization: Bearer</code> 头中提供统一身份认证平台签发的访问令牌。出错时答复为 <code>application/problem+json</code>，请以其中的 <code>code</code> 判断原因。</p>
${[...byTag(rowsOf(document))].map(section).join('\n')}
</body></html>
`;
