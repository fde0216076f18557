import type { Day } from '../../calendar/dates.ts';
import type { Fault } from '../../problem.ts';
import { isConfiscation, isFine, isLicenceMeasure } from '../../records/categories.ts';
import type { RecordOf, ViolationRecord } from '../../records/record.ts';
import { isIndividualBusiness } from '../../uscc.ts';
import { dateRules } from './dates.ts';
import { fault, type Rule } from './rule.ts';

/** Rules that need more than one field. */

const typeMatchesCode: Rule = ({ subject }) =>
  isIndividualBusiness(subject.uscc) && subject.type === '法人及非法人组织'
    ? fault('/subject/type', 'type-mismatch', '92 开头的统一社会信用代码应为个体工商户')
    : undefined;

const penalty =
  (rule: (record: RecordOf<'penalty'>, today: Day) => Fault | undefined): Rule =>
  (record, today) =>
    record.kind === 'penalty' ? rule(record, today) : undefined;

const publishedAfterDecision = penalty((record, today) =>
  record.publishedUntil !== null && record.decidedOn <= today && record.publishedUntil <= record.decidedOn
    ? fault('/publishedUntil', 'dates-out-of-order', '公示截止期应晚于决定日期')
    : undefined,
);

const fineStated = penalty(({ categories, fine }) => {
  if (!categories.some(isFine) || (fine !== null && /[1-9]/.test(fine))) return undefined;
  return fault('/fine', fine === null ? 'required' : 'zero-amount', '处罚类别含罚款，罚款金额应大于 0');
});

const confiscationStated = penalty(({ categories, confiscated, content }) =>
  categories.some(isConfiscation) && confiscated === null && !content.includes('没收')
    ? fault('/confiscated', 'required', '处罚类别含没收，应填没收金额，或在处罚内容中写明没收的财物')
    : undefined,
);

const licenceStated = penalty(({ categories, licence }) =>
  categories.some(isLicenceMeasure) && licence === null
    ? fault('/licence', 'required', '处罚类别含暂扣或吊销，应填证照名称及编号')
    : undefined,
);

const RULES: readonly Rule[] = [
  typeMatchesCode,
  ...dateRules,
  publishedAfterDecision,
  fineStated,
  confiscationStated,
  licenceStated,
];

export const faultsAcrossFields = (record: ViolationRecord, today: Day): Fault[] => {
  const faults = new Map<string, Fault>();
  for (const rule of RULES) {
    const found = rule(record, today);
    if (found !== undefined && !faults.has(found.pointer)) faults.set(found.pointer, found);
  }
  return [...faults.values()];
};
