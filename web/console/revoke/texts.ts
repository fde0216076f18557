import type { Texts } from '../../ui/i18n/texts.ts';

const zh = {
  title: '撤销报告',
  lead: '撤销后，任何人核验该报告都会看到“已撤销”及日期，不得再作为证明使用。撤销不可恢复；原因只告知可查看该报告的企业、其代理人和调取单位，核验时不显示。',
  reportNo: '报告编号',
  reportNoHint: '印在报告首页，WF 开头',
  reason: '撤销原因',
  submit: '撤销报告',
  confirm: (reportNo: string) => `撤销报告 ${reportNo}？`,
  confirmText: '这一步不可恢复。请再次核对编号。',
  done: '报告已撤销',
  doneText: (reportNo: string, at: string) => `${reportNo} 已于 ${at} 撤销。`,
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Revoke a report',
    lead: 'Whoever verifies a revoked report is told so, with the date, and may not rely on it. It cannot be undone. The reason is told to the enterprise, its agents and the unit that fetched the report, and is not shown on verification.',
    reportNo: 'Report number',
    reportNoHint: 'Printed on the cover, begins with WF',
    reason: 'Reason',
    submit: 'Revoke the report',
    confirm: (reportNo) => `Revoke report ${reportNo}?`,
    confirmText: 'This cannot be undone. Please compare the number once more.',
    done: 'Report revoked',
    doneText: (reportNo, at) => `${reportNo} was revoked at ${at}.`,
  },
};
