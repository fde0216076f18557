import { escapeHtml } from '../../shared/http/html.ts';

/** The path of what `browser/verify-file.js` is served as. */
const VERIFY_SCRIPT = '/verify/file.js';

const byNumber = (reportNo: string): string =>
  `<form action="/verify"><h2>用报告编号和验证码核验</h2><label for="reportNo">报告编号（印在报告首页）</label><input id="reportNo" name="reportNo" value="${escapeHtml(reportNo)}" autocomplete="off" required maxlength="40"><label for="code">验证码（印在报告首页，8 位）</label><input id="code" name="code" autocomplete="off" required maxlength="16"><button>核验编号</button></form>`;

/** Shown by the script: without one there is nothing to drop a file on. */
const DROP =
  '<div id="file-place" class="drop" hidden><label for="file">把报告的 PDF 文件拖到这里，或选择文件</label><input id="file" type="file" accept="application/pdf,.pdf" aria-describedby="file-privacy file-status"><p id="file-privacy">文件不会上传：只在本机计算它的 SHA-256 摘要，用摘要核验。</p></div><noscript><p>浏览器没有启用脚本，不能选择文件；请用报告编号和验证码，或自行计算摘要。</p></noscript><p id="file-status" role="status" aria-live="polite"></p>';

const byDigest = (digest: string): string =>
  `<details id="by-digest"${digest === '' ? '' : ' open'}><summary>自行计算摘要后填写</summary><p>在存放报告的文件夹中运行（report.pdf 换成文件名），结果为 64 位字符：</p><ul><li>Windows：<code>certutil -hashfile report.pdf SHA256</code></li><li>macOS：<code>shasum -a 256 report.pdf</code></li><li>Linux：<code>sha256sum report.pdf</code></li></ul><form action="/verify"><label for="sha256">报告文件的 SHA-256 摘要（64 位）</label><input id="sha256" name="sha256" value="${escapeHtml(digest)}" autocomplete="off" required maxlength="64"><button>核验摘要</button></form></details>`;

/** By number and code, which need no script, and by the file. */
export const forms = (entered: { reportNo?: string; digest?: string } = {}): string =>
  `${byNumber(entered.reportNo ?? '')}<section class="box" aria-labelledby="by-file"><h2 id="by-file">用报告文件核验</h2>${DROP}${byDigest(entered.digest ?? '')}</section><script src="${VERIFY_SCRIPT}"></script>`;
