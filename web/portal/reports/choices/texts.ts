import type { Texts } from '../../../ui/i18n/texts.ts';

const zh = {
  summary: '用途、时段、领域、语言',
  purpose: '用途',
  purposeHint: '印在报告上，不影响查询结果。',
  from: '起始日期',
  fromHint: (years: number) => `不填为截止日期前 ${years} 年。`,
  to: '截止日期',
  toHint: (years: number) => `不填为今天；不得晚于今天。起止最长 ${years} 年，按法律文书的决定日期计算。`,
  domains: '领域',
  domainsHint: (chosen: number, all: number) => `已选 ${chosen} 个，共 ${all} 个。`,
  language: '报告语言',
  chinese: '中文',
  both: '中文和英文对照',
  bothHint: '以中文为准；记录内容不翻译。',
  order: '起始日期不得晚于截止日期',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    summary: 'Purpose, period, domains, language',
    purpose: 'Purpose',
    purposeHint: 'Printed on the report; it does not change the result.',
    from: 'From',
    fromHint: (years) => `If left empty: ${years} years before the end.`,
    to: 'To',
    toHint: (years) =>
      `If left empty: today, and not later. At most ${years} years, reckoned by the date of decision of the legal document.`,
    domains: 'Domains',
    domainsHint: (chosen, all) => `${chosen} of ${all} chosen.`,
    language: 'Language of the report',
    chinese: 'Chinese',
    both: 'Chinese and English',
    bothHint: 'The Chinese prevails; the contents of records are not translated.',
    order: 'The period must not end before it begins',
  },
};
