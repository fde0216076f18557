import type { operations } from '../../api/openapi.d.ts';
import type { Texts } from '../../ui/i18n/texts.ts';

export type Finding =
  operations['listUnusualAccesses']['responses'][200]['content']['application/json']['findings'][number];

const rules: Readonly<Record<Finding['rule'], string>> = {
  'LK-001': '一日内查看的企业数远多于同月其他人员',
  'LK-002': '在非工作时间多次查看',
  'LK-003': '同一事项编号在多日反复使用',
  'LK-004': '以多个事项查看同一企业',
  'LK-005': '反复打开同一报告',
};

const zh = {
  title: '异常查看',
  lead: '按规则列出一个月内需要说明的查看。列出不等于违规：请由人员所在单位核实并说明。人员以化名显示，同一人始终相同。',
  month: '月份',
  looks: (looks: string) => `本月共查看 ${looks} 次。`,
  caption: '需要说明的查看',
  rule: '规则',
  unit: '单位',
  actor: '人员（化名）',
  figure: '数字',
  threshold: '起列数',
  about: '涉及',
  wholeMonth: '整月',
  none: '这个月没有需要说明的查看',
  noneText: '达到任一规则的起列数时，会列在这里。可以换一个月份查看。',
  rules,
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Unusual accesses',
    lead: 'Looks of a month that somebody is to explain, by rule. To be listed is no offence: the unit of the person finds out. Persons are shown by a pseudonym that stays the same.',
    month: 'Month',
    looks: (looks) => `${looks} looks in this month.`,
    caption: 'Looks to be explained',
    rule: 'Rule',
    unit: 'Unit',
    actor: 'Person (pseudonym)',
    figure: 'Figure',
    threshold: 'Listed from',
    about: 'About',
    wholeMonth: 'The whole month',
    none: 'Nothing to be explained in this month',
    noneText: 'What reaches the threshold of a rule is listed here. You may choose another month.',
    rules: {
      'LK-001': 'Far more enterprises in a day than others look at in the month',
      'LK-002': 'Many looks outside working hours',
      'LK-003': 'One matter number used again and again over many days',
      'LK-004': 'One enterprise looked at for many matters',
      'LK-005': 'One report opened again and again',
    },
  },
};
