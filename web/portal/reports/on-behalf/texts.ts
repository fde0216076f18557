import type { Texts } from '../../../ui/i18n/texts.ts';

const zh = {
  title: '代理其他企业',
  lead: '凭其他企业的授权，为其出具或查看信用报告。报告归授权企业；每次出具和查看，对方都看得到。',
  all: '全部报告',
  back: '代理的报告',
  none: '没有可用的授权',
  noneHint: '需要先由对方企业在本平台授权本企业出具或查看报告。',
  mandates: '查看授权',
  enterprise: '授权企业',
  submit: '为该企业生成信用报告',
  busy: '正在查询各领域、生成并签章，通常一两秒。',
  reports: '可查看的报告',
  noReports: '没有可查看的报告',
  noReportsHint: '仅有“出具”授权的，只能查看本企业代为出具的报告。',
  group: '一次为多家企业出具',
  report: '信用报告',
  openPdf: '打开 PDF',
  print: '打印本页',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'For other enterprises',
    lead: 'On the mandate of another enterprise you have its reports issued or read them. They belong to that enterprise, which sees each time you do.',
    all: 'All reports',
    back: 'Reports on mandate',
    none: 'There is no mandate to act on',
    noneHint: 'The other enterprise first has to allow yours, on this platform, to issue or read its reports.',
    mandates: 'See mandates',
    enterprise: 'On the mandate of',
    submit: 'Generate its report',
    busy: 'Asking every domain, printing and signing: a second or two.',
    reports: 'Reports you may read',
    noReports: 'There are no reports you may read',
    noReportsHint: 'With a mandate to issue alone, you read only those you had issued.',
    group: 'For several enterprises at once',
    report: 'Credit report',
    openPdf: 'Open the PDF',
    print: 'Print this page',
  },
};
