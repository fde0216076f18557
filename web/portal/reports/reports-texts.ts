import type { Texts } from '../../ui/i18n/texts.ts';

const zh = {
  title: '信用报告',
  lead: '本企业出具的全部报告，最近的在前。状态以此刻的数据为准。',
  issue: '生成信用报告',
  onBehalf: '代理其他企业',
  purpose: '用途',
  everyPurpose: '全部用途',
  status: '状态',
  everyStatus: '全部状态',
  none: '还没有报告',
  noneHint: '到首页生成第一份：默认查询全部领域、近三年，一两秒即可。',
  noMatch: '没有符合条件的报告',
  noMatchYet: '已加载的报告中没有；请加载更多，或更换条件。',
  noMatchHint: '请更换或清除条件。',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Credit reports',
    lead: 'All reports of your enterprise, the latest first. Their status is as of now.',
    issue: 'Generate a report',
    onBehalf: 'For other enterprises',
    purpose: 'Purpose',
    everyPurpose: 'All purposes',
    status: 'Status',
    everyStatus: 'All',
    none: 'There are no reports yet',
    noneHint: 'Generate the first on the start page: all domains, the last three years, within a second or two.',
    noMatch: 'No report matches',
    noMatchYet: 'None of those loaded so far; load more, or choose something else.',
    noMatchHint: 'Choose something else, or clear the filters.',
  },
};
