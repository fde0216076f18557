import { REPORT_FORMAT } from '../../../../functions/reports/report-document.ts';
import type { DocumentKind, SignedDocument } from '../signed-document.ts';
import { AttachedReport } from './attached-report.ts';
import { differences } from './differences.ts';

/** 企业信用报告. */
export const reportKind: DocumentKind = {
  format: REPORT_FORMAT,
  read: (content) => {
    const { data } = AttachedReport.safeParse(content);
    return data && signedReport(data);
  },
  online: {
    path: '/v1/verify',
    numberIn: 'reportNo',
    unknown: '平台没有出具过这份文件',
    statuses: {
      current: '有效，内容与平台现有数据一致',
      'data-changed': '真实，但出具之后平台数据有变化',
      superseded: '真实，但已被新的报告替代',
      revoked: '真实，但已被撤销，不能再作为依据',
    },
  },
};

const signedReport = (report: AttachedReport): SignedDocument => {
  const { reportNo, enterprise, domains } = report;
  const found = domains.filter(({ result }) => result === 'found').length;
  return {
    kind: 'report',
    number: reportNo,
    differences: (pages) => differences(report, pages),
    compared: '编号、验证码、企业、各领域结果和数据截止时间、记录号、文书号、标注、各项日期和金额',
    lines: [
      `报告编号 ${reportNo}，${enterprise.name}（${enterprise.uscc}）`,
      `${domains.length} 个领域，其中 ${found} 个查询到记录`,
    ],
    members: { reportNo, enterprise },
  };
};
