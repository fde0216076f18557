import type { Day } from '../../../shared/calendar/dates.ts';
import type { Fault } from '../../../shared/problem.ts';
import { isConfiscation, isFine, isLicenceMeasure } from '../../../shared/records/categories.ts';
import type { RecordOf, ViolationRecord } from '../../../shared/records/record.ts';
import { isIndividualBusiness } from '../../../shared/uscc.ts';

/** Rules that need more than one field. Each names the one field to mend. */

type Rule = (record: ViolationRecord, today: Day) => Fault | undefined;

const fault = (pointer: string, code: string, message: string): Fault => ({ pointer, code, message });

/** Shandong Art. 20–24: natural persons' data is not for this platform. */
const naturalPerson: Rule = ({ subject }) =>
  subject.type === '自然人' ? fault('/subject/type', 'natural-person', '平台不收自然人的记录，请勿报送') : undefined;

const typeMatchesCode: Rule = ({ subject }) =>
  isIndividualBusiness(subject.uscc) && subject.type === '法人及非法人组织'
    ? fault('/subject/type', 'type-mismatch', '92 开头的统一社会信用代码应为个体工商户')
    : undefined;

const notInFuture =
  (pointer: string, label: string, of: (record: ViolationRecord) => Day | null | undefined): Rule =>
  (record, today) => {
    const day = of(record);
    return day != null && day > today ? fault(pointer, 'future-date', `${label}晚于今天`) : undefined;
  };

/** Orders are judged only where the decision's own day is possible: one fault is reported, not its consequences. */
const notBeforeDecision =
  (pointer: string, label: string, of: (record: ViolationRecord) => Day | null | undefined): Rule =>
  (record, today) => {
    const day = of(record);
    return day != null && record.decidedOn <= today && day < record.decidedOn
      ? fault(pointer, 'dates-out-of-order', `${label}早于决定日期`)
      : undefined;
  };

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
  naturalPerson,
  typeMatchesCode,
  notInFuture('/decidedOn', '决定日期', (record) => record.decidedOn),
  notInFuture('/fulfilledOn', '履行完毕日期', (record) => record.fulfilledOn),
  notInFuture('/repair/on', '修复日期', (record) => record.repair?.on),
  notBeforeDecision('/fulfilledOn', '履行完毕日期', (record) => record.fulfilledOn),
  notBeforeDecision('/repair/on', '修复日期', (record) => record.repair?.on),
  notBeforeDecision('/validUntil', '处罚有效期', (record) => (record.kind === 'penalty' ? record.validUntil : null)),
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
