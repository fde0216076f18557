import type { Texts } from '../../ui/i18n/texts.ts';

const zh = {
  title: '调取的报告',
  back: '调取报告',
  seen: '本次打开已留痕，企业可以看到。',
  pdf: '打开 PDF',
  report: '报告内容',
  number: '报告编号',
  code: '验证码',
  status: '状态',
  statuses: { current: '与现有数据一致', 'data-changed': '数据已变化', superseded: '已被替代', revoked: '已撤销' },
  changed: '出具之后企业的数据有了变化，这份报告不再反映现状。如办理事项需要，请重新调取。',
  superseded: (reportNo: string) => `企业已另行出具报告 ${reportNo} 替代本报告。`,
  revoked: (at: string) => `本报告已于${at}撤销，不得再作为依据。撤销原因：`,
  fetchAgain: '重新调取',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Fetched report',
    back: 'Fetch a report',
    seen: 'That you opened it is recorded, and the enterprise can see it.',
    pdf: 'Open the PDF',
    report: 'The report',
    number: 'Report number',
    code: 'Verification code',
    status: 'State',
    statuses: { current: 'Current', 'data-changed': 'Data changed', superseded: 'Superseded', revoked: 'Revoked' },
    changed:
      'The data of the enterprise has changed since this report was issued: it no longer shows how things are. Fetch another one if the matter needs it.',
    superseded: (reportNo) => `The enterprise has had report ${reportNo} issued in its place.`,
    revoked: (at) => `This report was revoked on ${at} and must not be relied on. The reason: `,
    fetchAgain: 'Fetch another one',
  },
};
