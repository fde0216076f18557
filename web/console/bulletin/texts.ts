import type { Texts } from '../../ui/i18n/texts.ts';

const zh = {
  ofMonth: (month: string) => `${month}数据质量通报`,
  lead: '各领域、各单位报送的条数、合规率和迟报率。省级平台回流的数据不计入。',
  download: '下载 Excel',
  print: '打印',
  totals: '全市',
  worst: '迟报过半的领域和单位',
  noWorst: '没有迟报过半的领域或单位。',
  silent: '从未申报或已中断的数据',
  noSilent: '没有从未申报或已中断的数据。',
  domains: '各领域',
  units: '各单位',
  rules: '命中的质量规则',
  lateChart: '迟报率最高的领域',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    ofMonth: (month) => `Bulletin of data quality, ${month}`,
    lead: 'Records sent, conforming and late, by domain and by unit. What the province sent back is not counted.',
    download: 'Download (Excel)',
    print: 'Print',
    totals: 'The city',
    worst: 'Domains and units of which more than half is late',
    noWorst: 'There are none.',
    silent: 'Data never declared, or broken off',
    noSilent: 'There are none.',
    domains: 'By domain',
    units: 'By unit',
    rules: 'Quality rules broken',
    lateChart: 'Domains with the highest late rate',
  },
};
