import type { Day } from '../../../shared/calendar/dates.ts';
import { type Kind, LITIGATION, PROCEDURES, REPAIR_STATES, SEVERITIES } from '../../../shared/records/code-names.ts';
import type { RecordOf, ViolationRecord } from '../../../shared/records/record.ts';
import type { ReportedRecord } from '../report.ts';
import { categoryInEnglish, LITIGATION_EN, PROCEDURES_EN, REPAIR_STATES_EN, SEVERITIES_EN } from './english.ts';
import { type Field, figure, short, wide } from './field-table.ts';
import { chinese, type Said, type Words, words } from './language.ts';
import { ABSENT, amountInWords, dayInWords } from './words.ts';

/** What is printed of a record, by its kind, in the order of reading. */

const organ = ({ name, uscc }: { name: string; uscc: string }): string => `${name}（${uscc}）`;
const inWords = <K extends string>(zh: Record<K, string>, en: Record<K, string>, key: K | null): Said =>
  key === null ? ABSENT : words(zh[key], en[key]);
const categories = (names: readonly string[]): Said => words(names.join('、'), names.map(categoryInEnglish).join('; '));

const day = (name: Words, on: Day | null): Field => figure(short(name, dayInWords(on)));
const amount = (name: Words, wan: string | null): Field => figure(short(name, amountInWords(wan)));

type Fields<K extends Kind> = (record: RecordOf<K>) => Field[];

const penalty: Fields<'penalty'> = (record) => [
  short(words('决定书文号', 'Decision No.'), record.documentNo),
  day(words('决定日期', 'Date of decision'), record.decidedOn),
  wide(words('处罚机关', 'Penalising authority'), organ(record.authority)),
  wide(words('违法行为类型', 'Type of violation'), record.violationType),
  wide(words('违法事实', 'Facts of violation'), record.facts),
  wide(words('处罚依据', 'Legal basis'), record.basis),
  wide(words('处罚类别', 'Category of penalty'), categories(record.categories)),
  wide(words('处罚内容', 'Content of penalty'), record.content),
  amount(words('罚款金额', 'Fine'), record.fine),
  amount(words('没收金额', 'Amount confiscated'), record.confiscated),
  wide(words('暂扣吊销证照', 'Licence withheld or revoked'), record.licence ?? ABSENT),
  short(words('处罚程序', 'Procedure'), inWords(PROCEDURES, PROCEDURES_EN, record.procedure)),
  day(words('行为终了日期', 'End of the act'), record.actEndedOn),
  day(words('处罚有效期', 'Penalty valid until'), record.validUntil),
  day(words('公示截止期', 'Published until'), record.publishedUntil),
];

const compulsory: Fields<'compulsory'> = (record) => [
  short(words('决定书文号', 'Decision No.'), record.documentNo),
  day(words('决定日期', 'Date of decision'), record.decidedOn),
  wide(words('决定机关', 'Deciding authority'), organ(record.authority)),
  wide(words('强制方式', 'Compulsory measure'), record.measure),
  wide(words('事实', 'Facts'), record.facts),
  wide(words('依据', 'Legal basis'), record.basis),
  wide(words('内容', 'Content'), record.content),
  figure(wide(words('解除日期', 'Date of lifting'), dayInWords(record.liftedOn))),
];

const enforcement: Fields<'enforcement'> = (record) => [
  short(words('执行案号', 'Enforcement case No.'), record.caseNo),
  day(words('立案时间', 'Date of filing'), record.filedOn),
  wide(words('执行法院', 'Enforcing court'), record.court),
  short(words('法律文书文号', 'Document No.'), record.documentNo),
  day(words('决定日期', 'Date of decision'), record.decidedOn),
  wide(words('决定机关', 'Deciding authority'), organ(record.authority)),
  wide(words('执行依据文号', 'Basis of enforcement'), record.basisNo),
  wide(words('执行依据单位', 'Basis issued by'), record.basisUnit),
  wide(words('确定的义务', 'Obligation'), record.duty),
  wide(words('履行情况', 'Performance'), record.performance),
  wide(words('具体情形', 'Conduct'), record.conduct),
  day(words('发布时间', 'Date of publication'), record.publishedOn),
  day(words('退出日期', 'Date of removal'), record.endedOn),
];

const dishonestyList: Fields<'dishonesty-list'> = (record) => [
  wide(words('名单名称', 'List'), record.list),
  short(words('决定书文号', 'Decision No.'), record.documentNo),
  day(words('决定日期', 'Date of decision'), record.decidedOn),
  wide(words('列入机关', 'Listing authority'), organ(record.authority)),
  wide(words('列入事由', 'Ground of listing'), record.reason),
  wide(words('列入依据', 'Legal basis'), record.basis),
  day(words('列入日期', 'Date of listing'), record.listedOn),
  day(words('移出日期', 'Date of removal'), record.removedOn),
];

const judgment: Fields<'judgment'> = (record) => [
  short(words('案号', 'Case No.'), record.caseNo),
  day(words('裁判生效日期', 'Effective date'), record.effectiveOn),
  wide(words('审理法院', 'Trial court'), record.court),
  short(words('裁判文书文号', 'Judgment No.'), record.documentNo),
  day(words('裁判日期', 'Date of judgment'), record.decidedOn),
  wide(words('裁判机关', 'Adjudicating organ'), organ(record.authority)),
  wide(words('罪名', 'Offence'), record.offence),
  wide(words('判决结果', 'Sentence'), record.sentence),
  figure(wide(words('罚金', 'Criminal fine'), amountInWords(record.fine))),
];

/** Typed so that a new kind does not compile until it says what is printed of it. */
const BY_KIND: { [K in Kind]: Fields<K> } = {
  penalty,
  compulsory,
  enforcement,
  'dishonesty-list': dishonestyList,
  judgment,
};

const repairInWords = ({ repair }: ViolationRecord): Said => {
  if (repair === null) return ABSENT;
  const [zh, en] = [REPAIR_STATES[repair.state], REPAIR_STATES_EN[repair.state]];
  if (repair.on === null) return words(zh, en);
  const day = dayInWords(repair.on);
  return words(`${zh}（${chinese(day)}）`, `${en} (${typeof day === 'string' ? day : day.en})`);
};

/** Performance, repair and litigation are different things, and stand apart. */
const standing = (record: ViolationRecord): Field[] => [
  day(words('履行完毕日期', 'Date fulfilled'), record.fulfilledOn),
  figure(short(words('修复状态', 'Credit repair'), repairInWords(record))),
  short(words('复议诉讼', 'Review or litigation'), inWords(LITIGATION, LITIGATION_EN, record.litigation)),
  short(words('失信程度', 'Degree of dishonesty'), inWords(SEVERITIES, SEVERITIES_EN, record.severity)),
];

/** Other sources that hold the same document are named after the one that is shown. */
const origin = ({ record, unit, sources, recordId }: ReportedRecord): Field[] => [
  wide(words('行政相对人', 'Subject'), organ(record.subject)),
  wide(words('数据来源单位', 'Data source'), organ(record.source)),
  wide(words('报送单位', 'Reporting unit'), [unit, ...sources.filter((source) => source !== unit)].join('、')),
  wide(words('记录编号', 'Record No.'), recordId),
  ...(record.remark === null ? [] : [wide(words('备注', 'Remarks'), record.remark)]),
];

/** Last, and in a cell that says first whose word it is: what an enterprise writes cannot come before that. */
const statementOf = ({ statement }: ReportedRecord): Field[] => {
  if (statement === undefined) return [];
  const said = words(
    `【企业自述，未经平台核实】\n${statement.text}`,
    "[The enterprise's own words, not verified by the platform; in the original Chinese]",
  );
  return [wide(words('企业说明', 'Statement by the enterprise'), said)];
};

export const fieldsOf = (reported: ReportedRecord): Field[] => {
  const { record } = reported;
  const ofKind = BY_KIND[record.kind] as Fields<Kind>;
  return [...ofKind(record as RecordOf<Kind>), ...standing(record), ...origin(reported), ...statementOf(reported)];
};
