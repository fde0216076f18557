import type { InEach } from '../../shared/plain-pages/language.ts';
import type { ProblemCode } from '../../shared/problem.ts';
import { PURPOSES, PURPOSES_EN, type Purpose } from '../../shared/purposes.ts';

type RefusalCode = Extract<ProblemCode, 'not-found' | 'report-revoked' | `share-${string}`>;

/** What the pages of a share say. */
interface Texts {
  confirm: {
    heading: string;
    purposes: Readonly<Record<Purpose, string>>;
    facts: Record<'enterprise' | 'purpose' | 'recipient' | 'expiresAt' | 'left', string>;
    left: (times: number) => string;
    name: string;
    nameHint: string;
    /** What is wrong with a name that is refused; the Chinese says which of the rules. */
    badName: (fault: string) => string;
    warning: string;
    button: string;
    inWeChat: string;
  };
  opened: {
    heading: string;
    title: string;
    note: (left: number) => string;
    superseded: { title: string; text: string };
    facts: Record<'enterprise' | 'uscc' | 'reportNo' | 'period' | 'issuedAt', string>;
    download: string;
    downloadSigned: string;
    again: { text: string; button: string };
    verify: string;
  };
  refused: Record<RefusalCode, { title: string; text: string }>;
  verifyInstead: string;
}

export const TEXTS: InEach<Texts> = {
  'zh-CN': {
    confirm: {
      heading: '打开企业分享的信用报告',
      purposes: PURPOSES,
      facts: {
        enterprise: '企业名称',
        purpose: '用途',
        recipient: '接收单位',
        expiresAt: '有效期至',
        left: '剩余次数',
      },
      left: (times) => `${times} 次`,
      name: '贵单位名称',
      nameHint: '请写全称；企业会看到这个名称。',
      badName: (fault) => `${fault}。请改正后再打开。`,
      warning: '确认后计为一次打开；企业将看到贵单位名称和打开时间。',
      button: '确认打开',
      inWeChat: '在微信中请先点右上角「…」，选择在浏览器中打开，再确认：微信里可能下载不了文件。',
    },
    opened: {
      heading: '企业分享的信用报告',
      title: '已打开',
      note: (left) => `企业可见本次打开。该分享还可打开 ${left} 次。`,
      superseded: { title: '这份报告已被新的报告替代', text: '请向企业索取新出具的报告。' },
      facts: {
        enterprise: '企业名称',
        uscc: '统一社会信用代码',
        reportNo: '报告编号',
        period: '查询时段',
        issuedAt: '生成时间',
      },
      download: '下载报告 PDF（60 秒内有效）',
      downloadSigned: '下载供程序核验的签名数据（60 秒内有效）',
      again: { text: '下载链接失效了？打开后十分钟内可以重新取得，不另计次数。', button: '重新取得下载链接' },
      verify: '核验报告现在是否仍与平台数据一致',
    },
    refused: {
      'not-found': {
        title: '没有与之相符的分享',
        text: '请核对链接是否完整，复制时有没有漏掉字符；仍然打不开的，请向企业索取新的分享。',
      },
      'share-expired': { title: '分享已过期', text: '请向企业索取新的分享。' },
      'share-revoked': { title: '分享已被撤销', text: '企业已撤销这份分享。仍需要报告的，请与企业联系。' },
      'share-used-up': { title: '分享的打开次数已用完', text: '请向企业索取新的分享。' },
      'report-revoked': {
        title: '报告已被撤销',
        text: '平台已撤销这份报告，不得再作为证明使用。请向企业索取新出具的报告。',
      },
    },
    verifyInstead: '已经有报告文件或者纸质报告的，可直接核验',
  },
  en: {
    confirm: {
      heading: 'Open a credit report that an enterprise shares',
      purposes: PURPOSES_EN,
      facts: {
        enterprise: 'Enterprise',
        purpose: 'Purpose',
        recipient: 'Recipient',
        expiresAt: 'Valid until',
        left: 'Openings left',
      },
      left: String,
      name: 'Name of your organisation',
      nameHint: 'Its full name; the enterprise will see it.',
      badName: () =>
        'Enter the name of your organisation: 1 to 100 characters on one line, not beginning with =, +, - or @.',
      warning:
        'Opening counts once; the enterprise will see the name of your organisation and the time. The report is in Chinese, unless the enterprise had it issued in both languages.',
      button: 'Open the report',
      inWeChat:
        'In WeChat, first tap "…" at the top right and open this page in the browser: files may not download in WeChat.',
    },
    opened: {
      heading: 'The credit report that an enterprise shares',
      title: 'Opened',
      note: (left) =>
        `The enterprise sees this opening. The share can be opened ${left} more time${left === 1 ? '' : 's'}.`,
      superseded: {
        title: 'This report has been replaced by a new one',
        text: 'Ask the enterprise for the new report.',
      },
      facts: {
        enterprise: 'Enterprise',
        uscc: 'Unified social credit code',
        reportNo: 'Report No.',
        period: 'Period',
        issuedAt: 'Generated',
      },
      download: 'Download the report (PDF; valid for 60 seconds)',
      downloadSigned: 'Download the signed data for programs (JWS; valid for 60 seconds)',
      again: {
        text: 'Has the link run out? Within ten minutes of opening you can have a new one, which does not count.',
        button: 'New link to the file',
      },
      verify: 'Verify whether the report still agrees with the data of the platform',
    },
    refused: {
      'not-found': {
        title: 'There is no such share',
        text: 'Check that the link is complete and lost no character when it was copied; if it still does not open, ask the enterprise for a new share.',
      },
      'share-expired': { title: 'The share has expired', text: 'Ask the enterprise for a new share.' },
      'share-revoked': {
        title: 'The share has been revoked',
        text: 'The enterprise has revoked it. If you still need the report, ask the enterprise.',
      },
      'share-used-up': {
        title: 'The share has been opened as often as it may',
        text: 'Ask the enterprise for a new share.',
      },
      'report-revoked': {
        title: 'The report has been revoked',
        text: 'The platform has revoked the report; it must no longer be used as evidence. Ask the enterprise for a new one.',
      },
    },
    verifyInstead: 'If you have the report already, as a file or on paper, verify it',
  },
};

export const isRefusal = (code: ProblemCode): code is RefusalCode => code in TEXTS['zh-CN'].refused;
