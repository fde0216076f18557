import type { Texts } from '../../../ui/i18n/texts.ts';

const zh = {
  state: '状态',
  states: { all: '全部', open: '办理中', over: '已结束' },
  number: '案件编号',
  about: '事项',
  stage: '环节',
  holder: '现由谁办理',
  due: '期限',
  filedAt: '提出时间',
  noneFit: '没有这种状态的案件',
  noneFitText: '可以换一种状态查看。',
  objection: {
    title: '异议',
    lead: '记录有误或有遗漏的，可以提出异议。自收到之日起，信用工作机构办理的 3 个工作日、须向来源单位核实的 7 个工作日内答复。',
    start: '提出异议',
    none: '还没有提出过异议',
    noneText: '在“本企业的记录”中打开有误的记录，或者直接提出异议。',
  },
  repair: {
    title: '信用修复',
    lead: '已纠正失信行为、履行义务并满最短公示期的，可以就记录申请信用修复。由作出决定的单位受理和决定。',
    start: '申请信用修复',
    none: '还没有申请过信用修复',
    noneText: '在“本企业的记录”中打开要修复的记录，或者直接申请。',
  },
  complaint: {
    title: '投诉',
    lead: '服务不好、案件逾期未办，或者仍被要求开具证明的，可以投诉，自收到之日起五个工作日内答复。企业的名称对被投诉单位和承办单位保密。',
    start: '提出投诉',
    none: '还没有提出过投诉',
    noneText: '办事时仍被要求开具无违法违规证明的，请告诉我们。',
  },
};

export const listTexts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    state: 'State',
    states: { all: 'All', open: 'Under way', over: 'Finished' },
    number: 'Case number',
    about: 'About',
    stage: 'State',
    holder: 'With',
    due: 'Due',
    filedAt: 'Filed',
    noneFit: 'No case is in this state',
    noneFitText: 'You may choose another state.',
    objection: {
      title: 'Objections',
      lead: 'Where a record is wrong or missing, object to it. The answer is due within 3 working days of receipt, or 7 where the source has to verify.',
      start: 'Object',
      none: 'No objection yet',
      noneText: 'Open the record that is wrong under “Our records”, or object right away.',
    },
    repair: {
      title: 'Credit repair',
      lead: 'Once what was wrong is mended, duties are done and the shortest publication is over, ask for a record to be repaired. The authority that decided accepts and decides.',
      start: 'Apply for credit repair',
      none: 'No application yet',
      noneText: 'Open the record under “Our records”, or apply right away.',
    },
    complaint: {
      title: 'Complaints',
      lead: 'About poor service, an overdue case, or a certificate that is still demanded. The answer is due within five working days. Your name is kept from the unit complained about and from the one that answers.',
      start: 'Complain',
      none: 'No complaint yet',
      noneText: 'If somebody still demands certificates of no violation, please tell us.',
    },
  },
};
