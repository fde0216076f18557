import type { InEach } from '../../plain-pages/language.ts';

/** What the forms of verification say. */
interface AskingTexts {
  heading: string;
  title: string;
  lead: string;
  byNumber: Record<'heading' | 'number' | 'numberHint' | 'code' | 'codeHint' | 'button', string>;
  byFile: Record<'heading' | 'drop' | 'kinds' | 'privacy' | 'noScript', string>;
  byDigest: Record<'summary' | 'lead' | 'digest' | 'button', string>;
}

export const ASKING_TEXTS: InEach<AskingTexts> = {
  'zh-CN': {
    heading: '核验企业信用报告和统计表',
    title: '核验 - 信证',
    lead: '收到企业信用报告（无违法违规证明版）或者协助核查情况统计表的，可在此核验真伪，无须登录。扫描文件上的二维码，结果相同。',
    byNumber: {
      heading: '用编号和验证码核验',
      number: '报告编号或统计表编号',
      numberHint: '报告编号以 WF 开头，印在首页；统计表编号以 HT 开头，印在每页页脚。',
      code: '验证码',
      codeHint: '8 位，印在编号旁；没有数字 0、1 和字母 I、L、O。',
      button: '核验编号',
    },
    byFile: {
      heading: '用文件核验',
      drop: '把收到的文件拖到这里，或选择文件',
      kinds: '报告为 PDF 文件；统计表为 PDF、Excel（XLSX）或 JSON 文件。',
      privacy: '文件不会上传：只在本机计算它的 SHA-256 摘要，用摘要核验。',
      noScript: '浏览器没有启用脚本，不能选择文件；请用编号和验证码，或自行计算摘要。',
    },
    byDigest: {
      summary: '自行计算摘要后填写',
      lead: '在存放文件的文件夹中运行（<code>report.pdf</code> 换成文件名），结果为 64 位字符：',
      digest: '文件的 SHA-256 摘要（64 位）',
      button: '核验摘要',
    },
  },
  en: {
    heading: 'Verify a credit report or a statistics table',
    title: 'Verify - Xinzheng',
    lead: 'Have you received an Enterprise Credit Report (in Lieu of Certificates of No Violations) or a statistics table of a check? See here whether it is genuine, without signing in. Scanning the QR code on it gives the same answer.',
    byNumber: {
      heading: 'By number and code',
      number: 'Number of the report or table',
      numberHint:
        'That of a report begins with WF and is on the cover; that of a table begins with HT and is at the foot of every page.',
      code: 'Verification code',
      codeHint: '8 characters, printed beside the number; never the digits 0 and 1 or the letters I, L and O.',
      button: 'Verify the number',
    },
    byFile: {
      heading: 'By file',
      drop: 'Drop the file you received here, or choose it',
      kinds: 'Reports are PDF files; tables are PDF, Excel (XLSX) or JSON files.',
      privacy: 'The file is not uploaded: its SHA-256 digest is computed on this device, and the digest is verified.',
      noScript:
        'Scripts are off in this browser, so that no file can be chosen. Use the number and the code, or compute the digest yourself.',
    },
    byDigest: {
      summary: 'Compute the digest yourself',
      lead: 'Run this in the folder of the file (with its name for <code>report.pdf</code>); the result has 64 characters:',
      digest: 'SHA-256 digest of the file (64 characters)',
      button: 'Verify the digest',
    },
  },
};
