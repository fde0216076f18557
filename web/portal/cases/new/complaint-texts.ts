import type { Texts } from '../../../ui/i18n/texts.ts';

const zh = {
  title: '提出投诉',
  lead: '自收到之日起五个工作日内答复。企业的名称、代码对被投诉单位和承办单位保密；投诉内容中请不要写投诉企业的名称。',
  about: '投诉什么',
  matters: {
    'certificate-demanded': '仍被要求开具证明',
    'overdue-case': '案件逾期未办',
    service: '服务态度或质量',
  },
  matterHints: {
    'certificate-demanded': '办事单位要求提供本可由信用报告代替的证明',
    'overdue-case': '异议、信用修复或投诉超过期限仍未办理',
    service: '部门或信用工作机构的服务',
  },
  unit: '被投诉单位',
  desk: '信用工作机构',
  outside: '目录以外的单位（如银行、招标代理机构）',
  unitName: '该单位的名称',
  certificate: '被要求开具的证明',
  certificateHint: '例如：无违法违规证明',
  purpose: '办理什么事项时被要求',
  domains: '证明涉及的领域',
  domainsHint: '不清楚的可以不选',
  lateCase: '逾期的案件',
  noneLate: '没有超过期限的案件。期限见各案件的页面；仍要投诉服务的，请改选“服务态度或质量”。',
  statement: '投诉内容',
  statementHint: '时间、地点、经过，至多 2000 字',
  evidenceForUnit: '同意承办单位查看附件',
  evidenceForUnitHint: '附件可能显示投诉人是谁；不勾选时只有信用工作机构可以查看',
  submit: '提交投诉',
};

export const complaintTexts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Complain',
    lead: 'The answer is due within five working days. Name and code of the enterprise are kept from the unit complained about and from the one that answers; please leave them out of the text.',
    about: 'What about',
    matters: {
      'certificate-demanded': 'A certificate is still demanded',
      'overdue-case': 'A case is overdue',
      service: 'Attitude or quality of service',
    },
    matterHints: {
      'certificate-demanded': 'Somebody demands a certificate that a credit report replaces',
      'overdue-case': 'An objection, credit repair or complaint was not handled in time',
      service: 'Of a department or of the credit authority',
    },
    unit: 'Unit complained about',
    desk: 'Credit authority',
    outside: 'A body outside the list, such as a bank or a tendering agent',
    unitName: 'Its name',
    certificate: 'Certificate demanded',
    certificateHint: 'Such as: certificate of no violation',
    purpose: 'What was it demanded for',
    domains: 'Domains the certificate is about',
    domainsHint: 'Leave empty where you do not know',
    lateCase: 'Overdue case',
    noneLate:
      'No case is overdue; the page of each says when it is due. To complain of the service, choose that above.',
    statement: 'What happened',
    statementHint: 'When, where and how, in Chinese, at most 2000 characters',
    evidenceForUnit: 'The unit that answers may see the files',
    evidenceForUnitHint: 'They may show who complains; otherwise only the credit authority sees them',
    submit: 'File the complaint',
  },
};
