import {
  type Kind,
  LITIGATION,
  PROCEDURES,
  REPAIR_STATES,
  type RecordOf,
  SEVERITIES,
  type ViolationRecord,
} from '../../../shared/records/record.ts';
import type { ReportedRecord } from '../report.ts';
import { ABSENT, amountInWords, dayInWords } from './words.ts';

/** What is printed of a record, by its kind, in the order of reading. A wide field takes a row of its own. */
export interface Field {
  name: string;
  text: string;
  wide?: true;
}

const short = (name: string, text: string): Field => ({ name, text });
const wide = (name: string, text: string): Field => ({ name, text, wide: true });
const organ = ({ name, uscc }: { name: string; uscc: string }): string => `${name}（${uscc}）`;
const inWords = <K extends string>(words: Record<K, string>, key: K | null): string =>
  key === null ? ABSENT : words[key];

type Fields<K extends Kind> = (record: RecordOf<K>) => Field[];

const penalty: Fields<'penalty'> = (record) => [
  short('决定书文号', record.documentNo),
  short('决定日期', dayInWords(record.decidedOn)),
  wide('处罚机关', organ(record.authority)),
  wide('违法行为类型', record.violationType),
  wide('违法事实', record.facts),
  wide('处罚依据', record.basis),
  wide('处罚类别', record.categories.join('、')),
  wide('处罚内容', record.content),
  short('罚款金额', amountInWords(record.fine)),
  short('没收金额', amountInWords(record.confiscated)),
  wide('暂扣吊销证照', record.licence ?? ABSENT),
  short('处罚程序', PROCEDURES[record.procedure]),
  short('行为终了日期', dayInWords(record.actEndedOn)),
  short('处罚有效期', dayInWords(record.validUntil)),
  short('公示截止期', dayInWords(record.publishedUntil)),
];

const compulsory: Fields<'compulsory'> = (record) => [
  short('决定书文号', record.documentNo),
  short('决定日期', dayInWords(record.decidedOn)),
  wide('决定机关', organ(record.authority)),
  wide('强制方式', record.measure),
  wide('事实', record.facts),
  wide('依据', record.basis),
  wide('内容', record.content),
  wide('解除日期', dayInWords(record.liftedOn)),
];

const enforcement: Fields<'enforcement'> = (record) => [
  short('执行案号', record.caseNo),
  short('立案时间', dayInWords(record.filedOn)),
  wide('执行法院', record.court),
  short('法律文书文号', record.documentNo),
  short('决定日期', dayInWords(record.decidedOn)),
  wide('决定机关', organ(record.authority)),
  wide('执行依据文号', record.basisNo),
  wide('执行依据单位', record.basisUnit),
  wide('确定的义务', record.duty),
  wide('履行情况', record.performance),
  wide('具体情形', record.conduct),
  short('发布时间', dayInWords(record.publishedOn)),
  short('退出日期', dayInWords(record.endedOn)),
];

const dishonestyList: Fields<'dishonesty-list'> = (record) => [
  wide('名单名称', record.list),
  short('决定书文号', record.documentNo),
  short('决定日期', dayInWords(record.decidedOn)),
  wide('列入机关', organ(record.authority)),
  wide('列入事由', record.reason),
  wide('列入依据', record.basis),
  short('列入日期', dayInWords(record.listedOn)),
  short('移出日期', dayInWords(record.removedOn)),
];

const judgment: Fields<'judgment'> = (record) => [
  short('案号', record.caseNo),
  short('裁判生效日期', dayInWords(record.effectiveOn)),
  wide('审理法院', record.court),
  short('裁判文书文号', record.documentNo),
  short('裁判日期', dayInWords(record.decidedOn)),
  wide('裁判机关', organ(record.authority)),
  wide('罪名', record.offence),
  wide('判决结果', record.sentence),
  wide('罚金', amountInWords(record.fine)),
];

/** Typed so that a new kind does not compile until it says what is printed of it. */
const BY_KIND: { [K in Kind]: Fields<K> } = {
  penalty,
  compulsory,
  enforcement,
  'dishonesty-list': dishonestyList,
  judgment,
};

const repairInWords = ({ repair }: ViolationRecord): string => {
  if (repair === null) return ABSENT;
  return repair.on === null
    ? REPAIR_STATES[repair.state]
    : `${REPAIR_STATES[repair.state]}（${dayInWords(repair.on)}）`;
};

/** Performance, repair and litigation are different things, and stand apart. */
const standing = (record: ViolationRecord): Field[] => [
  short('履行完毕日期', dayInWords(record.fulfilledOn)),
  short('修复状态', repairInWords(record)),
  short('复议诉讼', inWords(LITIGATION, record.litigation)),
  short('失信程度', inWords(SEVERITIES, record.severity)),
];

const origin = ({ record, unit, recordId }: ReportedRecord): Field[] => [
  wide('行政相对人', organ(record.subject)),
  wide('数据来源单位', organ(record.source)),
  wide('报送单位', unit),
  wide('记录编号', recordId),
  ...(record.remark === null ? [] : [wide('备注', record.remark)]),
];

export const fieldsOf = (reported: ReportedRecord): Field[] => {
  const { record } = reported;
  const ofKind = BY_KIND[record.kind] as Fields<Kind>;
  return [...ofKind(record as RecordOf<Kind>), ...standing(record), ...origin(reported)];
};
