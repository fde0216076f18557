import { KINDS } from '../records/record.ts';
import type { Switches } from './switches.ts';

/** Why a record is not on a report. In the order they are asked: what is no record, what nobody asked for, what is not shown. */
export const RULES = {
  'no-penalty': { name: '依法不予行政处罚', nameEn: 'No administrative penalty by law', by: 'noRecord' },
  revoked: {
    name: '法律文书已被撤销、确认违法或者无效',
    nameEn: 'Document revoked, or confirmed unlawful or void',
    by: 'noRecord',
  },
  withdrawn: {
    name: '数据来源单位误报撤回',
    nameEn: 'Withdrawn by its source as reported in error',
    by: 'noRecord',
  },
  'not-yet-effective': { name: '裁判尚未生效', nameEn: 'Judgment not yet effective', by: 'noRecord' },
  'other-domain': { name: '不属于所选领域', nameEn: 'Of a domain that was not chosen', by: 'question' },
  'outside-period': { name: '决定日期不在查询时段内', nameEn: 'Decided outside the period asked for', by: 'question' },
  'look-back': { name: '早于可查询的最早日期', nameEn: 'Decided before the earliest day of look-back', by: 'lookBack' },
  kind: { name: '不属于应列示的记录种类', nameEn: 'Not of the kinds to be listed', by: 'kinds' },
  'disclosure-limit': {
    name: '自失信行为终止之日起已超过披露期限',
    nameEn: 'Disclosure limit from the end of the act has passed',
    by: 'disclosureYears',
  },
  'simple-procedure': {
    name: '以简易程序作出的行政处罚',
    nameEn: 'Penalty imposed by simple procedure',
    by: 'simpleProcedure',
  },
  'warning-only': {
    name: '仅给予警告、通报批评的行政处罚',
    nameEn: 'Penalty of warning or circulated criticism only',
    by: 'warningOnly',
  },
  'minor-corrected': {
    name: '违法行为轻微且已改正',
    nameEn: 'Minor violation that has been corrected',
    by: 'minorCorrected',
  },
  repaired: { name: '已完成信用修复', nameEn: 'Credit repair completed', by: 'repairedOmittedFrom' },
  'publication-ended': {
    name: '公示期限已届满且已履行',
    nameEn: 'Publication period has ended and duties are done',
    by: 'publication',
  },
} as const satisfies Record<string, { name: string; nameEn: string; by: keyof Switches | 'question' }>;

export type RuleId = keyof typeof RULES;
export const RULE_IDS = Object.keys(RULES) as RuleId[];

/** The article by which a rule hides under a version's switches. */
export const sourceOf = (rule: RuleId, switches: Switches): string => {
  const { by } = RULES[rule];
  return by === 'question' ? '查询时段、查询领域由申请人选择' : switches[by].source;
};

/** The rules that can hide anything under these switches, whatever was asked for: what a reader of the report should know. */
export const rulesApplied = (switches: Switches): RuleId[] => {
  const applies: Record<keyof Switches, boolean> = {
    noRecord: true,
    kinds: switches.kinds.value.length < Object.keys(KINDS).length,
    lookBack: switches.lookBack.value.notBefore !== null,
    disclosureYears: switches.disclosureYears.value !== null,
    simpleProcedure: switches.simpleProcedure.value === 'omitted',
    warningOnly: switches.warningOnly.value === 'omitted',
    minorCorrected: switches.minorCorrected.value === 'omitted',
    repairedOmittedFrom: switches.repairedOmittedFrom.value !== null,
    publication: switches.publication.value !== null,
  };
  return RULE_IDS.filter((rule) => {
    const { by } = RULES[rule];
    return by !== 'question' && applies[by];
  });
};
