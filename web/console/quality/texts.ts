import type { operations } from '../../api/openapi.d.ts';
import type { Texts } from '../../ui/i18n/texts.ts';

export type DomainQuality = operations['getQuality']['responses'][200]['content']['application/json'];
export type Bulletin = operations['getBulletin']['responses'][200]['content']['application/json'];
export type Figures = Bulletin['domains'][number]['figures'];
export type Rules = Bulletin['rules'];
export type RuleFigures = DomainQuality['figures']['rules'];

const zh = {
  month: '月份',
  asOf: (at: string, day: string) => `统计时间：${at}。${day}起的时限因节假日安排尚未公布，为暂定。`,
  rows: '报送条数',
  compliance: '合规率',
  onTime: '按时率',
  late: '迟报率',
  rejected: '退回条数',
  nothing: '—',
  percent: (rate: string) => `${rate}%`,
  domain: '领域',
  unit: '单位',
  province: '省级平台回流（不计入本市）',
  trend: '近六个月的合规率和迟报率',
  rule: '规则',
  hits: '命中条数',
  share: '占比',
  noHits: '没有命中任何质量规则',
  noHitsText: '本月报送的记录全部符合各条规则。',
  ruleCaption: '命中的质量规则',
  counts: { compliance: '计入合规率', timeliness: '计入迟报率', none: '不计入合规率和迟报率' } as Record<
    string,
    string
  >,
  provisional: '期限暂定、尚未判定',
  noRows: '这个月没有报送记录',
  noRowsText: '可以换一个月份查看。',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    month: 'Month',
    asOf: (at, day) => `As of ${at}. Terms from ${day} on are provisional: the holidays have not been announced.`,
    rows: 'Records sent',
    compliance: 'Conforming',
    onTime: 'In time',
    late: 'Late',
    rejected: 'Rejected',
    nothing: '—',
    percent: (rate) => `${rate}%`,
    domain: 'Domain',
    unit: 'Unit',
    province: 'Sent back by the province (not counted)',
    trend: 'Conforming and late over six months',
    rule: 'Rule',
    hits: 'Records',
    share: 'Share',
    noHits: 'No quality rule is broken',
    noHitsText: 'All records sent in this month keep to the rules.',
    ruleCaption: 'Quality rules broken',
    counts: {
      compliance: 'Counts against conforming',
      timeliness: 'Counts as late',
      none: 'Counts against neither',
    },
    provisional: 'Not yet judged: their term is provisional',
    noRows: 'No records were sent in this month',
    noRowsText: 'You may choose another month.',
  },
};
