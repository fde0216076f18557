import type { Texts } from '../../ui/i18n/texts.ts';

const zh = {
  title: '本企业的记录',
  lead: '平台所持本企业的全部记录。每条都写明今天出具报告时是否列入；不列入的，写明依据哪条规则。',
  policy: '按现行政策判断：',
  caption: '本企业的记录',
  document: '记录',
  domain: '领域',
  decidedOn: '决定日期',
  source: '来源单位',
  today: '今天的报告',
  listed: '列入',
  hidden: '不列入',
  filters: { domain: '领域', kind: '种类', today: '今天的报告', mark: '标注' },
  any: '全部',
  none: '平台没有本企业的记录',
  noneText:
    '这不等于没有违法违规：各领域数据完整到哪一天，以信用报告所列的“数据截至”为准。如有记录遗漏，可以提出异议。',
  noneFit: '没有符合筛选条件的记录',
  noneFitText: '请放宽或清除筛选条件。',
  objectMissing: '对遗漏的记录提出异议',
  shown: (count: number, all: number) => `符合条件的 ${count} 条，共 ${all} 条`,
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Our records',
    lead: 'Every record the platform holds of you, each with whether a report of today would list it, and by which rule not.',
    policy: 'Judged by the policy in force: ',
    caption: 'Records of the enterprise',
    document: 'Record',
    domain: 'Domain',
    decidedOn: 'Decided',
    source: 'Sources',
    today: "Today's report",
    listed: 'Listed',
    hidden: 'Not listed',
    filters: { domain: 'Domain', kind: 'Kind', today: "Today's report", mark: 'Mark' },
    any: 'All',
    none: 'The platform holds no record of you',
    noneText:
      'That is not the same as none existing: a credit report says for each domain up to which day the data are complete. Where a record is missing, you may object.',
    noneFit: 'No record fits the filters',
    noneFitText: 'Please widen or clear them.',
    objectMissing: 'Object to a missing record',
    shown: (count, all) => `${count} of ${all} ${all === 1 ? 'record' : 'records'}`,
  },
};
