import type { Texts } from '../../ui/i18n/texts.ts';

const zh = {
  limit: '只查部分领域，或指定时段',
  domains: '领域',
  domainsHint: '不选即全部领域。',
  from: '起始日期',
  fromHint: (years: number) => `不填为截止日期前 ${years} 年。`,
  to: '截止日期',
  toHint: (years: number) => `不填为今天；时段最长 ${years} 年。`,
  order: '起始日期不能晚于截止日期',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    limit: 'Only some domains, or another period',
    domains: 'Domains',
    domainsHint: 'None chosen: all domains.',
    from: 'From',
    fromHint: (years) => `Left empty: ${years} years before the end.`,
    to: 'Until',
    toHint: (years) => `Left empty: today. The period may be ${years} years long.`,
    order: 'The period has to begin before it ends',
  },
};
