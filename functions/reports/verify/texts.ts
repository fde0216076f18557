import type { InEach } from '../../../shared/plain-pages/language.ts';
import type { ReportStatus } from '../schema.ts';

/** What was asked with: a printed report is compared by eye, a file was compared to the last bit. */
export type AskedBy = 'number' | 'file';

interface Texts {
  heading: string;
  name: string;
  statuses: Record<ReportStatus, { word: string; note: string }>;
  /** Before what a report says that no longer holds. */
  asItWas: string;
  compare: Record<AskedBy, string>;
  byFile: string;
  meanings: string;
  facts: Record<
    'reportNo' | 'enterprise' | 'uscc' | 'period' | 'issuedAt' | 'revokedAt' | 'sha256' | 'verifiedAt',
    string
  >;
}

export const TEXTS: InEach<Texts> = {
  'zh-CN': {
    heading: '企业信用报告（无违法违规证明版）核验',
    name: '信用报告核验',
    statuses: {
      current: {
        word: '真实，且与平台现有数据一致',
        note: '本平台出具了该报告；按平台现有数据重新查询，结果相同。',
      },
      'data-changed': {
        word: '真实，但出具后数据已有变化',
        note: '平台数据在报告出具后发生变化，请向企业索取新出具的报告。',
      },
      superseded: {
        word: '真实，但已被新的报告替代',
        note: '企业已另行出具替代本报告的新报告，请向企业索取新报告及其验证码。',
      },
      revoked: {
        word: '曾由本平台出具，现已撤销',
        note: '本平台已撤销该报告，不得再作为证明使用。',
      },
    },
    asItWas: '以下为该报告出具时的内容。',
    compare: {
      number:
        '请将以下内容与您手中的报告逐项对照：报告编号、企业名称、统一社会信用代码、查询时段、生成时间和各领域查询结果。有一项不同，您手中的报告就不可信。',
      file: '您的文件与本平台出具的文件完全相同，没有被改动过。请确认以下企业名称和统一社会信用代码就是您要查询的企业，查询时段和领域符合您的需要。',
    },
    byFile: '收到的是 PDF 文件的，还可用文件核验，看文件是否被改动过',
    meanings: '各种核验结果的含义',
    facts: {
      reportNo: '报告编号',
      enterprise: '企业名称',
      uscc: '统一社会信用代码',
      period: '查询时段',
      issuedAt: '生成时间',
      revokedAt: '撤销时间',
      sha256: '文件 SHA-256',
      verifiedAt: '本次核验时间',
    },
  },
  en: {
    heading: 'Verification of an Enterprise Credit Report (in Lieu of Certificates of No Violations)',
    name: 'Verification of a report',
    statuses: {
      current: {
        word: 'Genuine, and in agreement with the present data',
        note: 'This platform issued the report; asked again over the data it holds now, the result is the same.',
      },
      'data-changed': {
        word: 'Genuine, but the data have changed since',
        note: 'The data of the platform have changed since the report was issued. Ask the enterprise for a new report.',
      },
      superseded: {
        word: 'Genuine, but replaced by a new report',
        note: 'The enterprise has had a new report issued in its place. Ask the enterprise for that report and its code.',
      },
      revoked: {
        word: 'Once issued by this platform, now revoked',
        note: 'This platform has revoked the report; it must no longer be used as evidence.',
      },
    },
    asItWas: 'Below is what the report said when it was issued.',
    compare: {
      number:
        'Compare the following with the report you hold, item by item: report number, enterprise, unified social credit code, period, time of generation and the result of each domain. If one of them differs, the report you hold is not to be trusted.',
      file: 'Your file is exactly the file that this platform issued; nothing in it has been changed. Make sure that the enterprise and its unified social credit code below are those you mean, and that the period and the domains are what you need.',
    },
    byFile: 'If you received the PDF, verify the file too: that shows whether it was changed',
    meanings: 'What a verification can say',
    facts: {
      reportNo: 'Report No.',
      enterprise: 'Enterprise',
      uscc: 'Unified social credit code',
      period: 'Period',
      issuedAt: 'Generated',
      revokedAt: 'Revoked',
      sha256: 'SHA-256 of the file',
      verifiedAt: 'Verified',
    },
  },
};
