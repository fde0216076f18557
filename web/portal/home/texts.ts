import type { Texts } from '../../ui/i18n/texts.ts';

const zh = {
  title: '生成信用报告',
  code: '统一社会信用代码',
  lead: '一份报告代替各部门的无违法违规证明：默认查询全部领域、近三年，用途为“其他”。',
  submit: '生成信用报告',
  busy: '正在查询各领域、生成并签章，通常一两秒。',
  already: (time: string, domains: number) =>
    `${time} 已为同一用途、同一时段生成过报告（${domains} 个领域），仍与平台数据一致，可以直接使用：`,
  latest: '最近的报告',
  all: '全部报告',
  none: '还没有报告',
  noneHint: '按上面的按钮，一两秒后即可查看、下载和分享。',
  changed: (count: number) => `有 ${count} 份报告出具后数据已变化`,
  changedHint: '接收单位核验时会看到“数据已变化”。仍在使用的，请打开后重新出具：',
  matters: '其他事项',
  records: '本企业的记录',
  recordsHint: '平台归集了哪些记录、来自哪个单位、是否列入报告',
  objections: '异议',
  objectionsHint: '记录有误或遗漏时提出，查看办理进展',
  repairs: '信用修复',
  repairsHint: '履行义务并满公示期后申请修复',
  complaints: '投诉',
  complaintsHint: '仍被要求开具证明，或对办理不满意',
  accesses: '谁查看过',
  accessesHint: '哪些单位因何事项查看过本企业的信息',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Generate a credit report',
    code: 'Unified social credit code',
    lead: 'One report in place of the certificates of each department: by default all domains, the last three years, for the purpose “Other”.',
    submit: 'Generate the report',
    busy: 'Asking every domain, printing and signing: a second or two.',
    already: (time, domains) =>
      `A report for the same purpose and period (${domains} domains) was generated on ${time} and still agrees with the data. You can use it:`,
    latest: 'Latest reports',
    all: 'All reports',
    none: 'There are no reports yet',
    noneHint: 'Press the button above: a second or two later you can read, download and share the report.',
    changed: (count) =>
      count === 1 ? 'The data of a report have changed' : `The data of ${count} reports have changed`,
    changedHint: 'Whoever verifies them sees “data changed”. Open those still in use and issue them again:',
    matters: 'Other matters',
    records: 'Our records',
    recordsHint: 'Which records the platform holds, from whom, and whether a report lists them',
    objections: 'Objections',
    objectionsHint: 'Where a record is wrong or missing, and how they stand',
    repairs: 'Credit repair',
    repairsHint: 'Once the duties are fulfilled and the publication period is over',
    complaints: 'Complaints',
    complaintsHint: 'If somebody still asks for certificates, or a case was handled badly',
    accesses: 'Who looked',
    accessesHint: 'Which authorities looked at your information, and for what',
  },
};
