import { amount, type CellRule, categories, day, instant, text, wordOf } from './cells.ts';
import { LITIGATION_WORDS, PROCEDURE_WORDS, REPAIR_WORDS, SEVERITY_WORDS, STATUS_WORDS } from './words.ts';

/** A column of a penalty file: its 双公示 code, where its value goes in the record, and the headers it is known by. */
export interface Column {
  code: string;
  path: string;
  cell: CellRule;
  /** The usual header first; older codes and other spellings after it. */
  names: readonly string[];
  required: boolean;
}

/** `names` separates the headers by bars. */
const column =
  (required: boolean) =>
  (code: string, path: string, cell: CellRule, names: string): Column => ({
    code,
    path,
    cell,
    names: names.split('|'),
    required,
  });
const required = column(true);
const optional = column(false);

/** 双公示 standard (2018, 2021) with the codes of 2015 beside it; XZ_ columns are the platform's own. */
export const COLUMNS: readonly Column[] = [
  required('CF_XDR_MC', 'subject.name', text, '行政相对人名称|相对人名称|当事人名称|处罚相对人名称'),
  required('CF_XDR_LB', 'subject.type', text, '行政相对人类别|相对人类别|行政相对人类型'),
  required(
    'CF_XDR_SHXYM',
    'subject.uscc',
    text,
    '行政相对人代码_1（统一社会信用代码）|行政相对人代码_1|行政相对人统一社会信用代码|相对人统一社会信用代码|统一社会信用代码|代码_1统一社会信用代码',
  ),
  required('CF_WSH', 'documentNo', text, '行政处罚决定书文号|行政处罚决定文书号|处罚决定书文号|决定书文号|决定文书号'),
  required('CF_WFXW', 'violationType', text, '违法行为类型'),
  required('CF_SY', 'facts', text, '违法事实|处罚事由'),
  required('CF_YJ', 'basis', text, '处罚依据|行政处罚依据'),
  required('CF_CFLB', 'categories', categories, '处罚类别|行政处罚类别|处罚种类'),
  required('CF_CFLB1', 'categories', categories, '处罚类别1|处罚类别_1'),
  optional('CF_CFLB2', 'categories', categories, '处罚类别2|处罚类别_2'),
  required('CF_NR', 'content', text, '处罚内容|行政处罚内容|处罚结果|CF_JG'),
  optional('CF_NR_FK', 'fine', amount, '罚款金额（万元）|罚款金额|罚款（万元）|罚款数额（万元）'),
  optional(
    'CF_NR_WFFF',
    'confiscated',
    amount,
    '没收违法所得、没收非法财物的金额（万元）|没收违法所得、没收非法财物金额（万元）|没收违法所得、非法财物金额（万元）|没收违法所得、没收非法财物的金额|没收金额（万元）',
  ),
  optional('CF_NR_ZKDX', 'licence', text, '暂扣或吊销证照名称及编号|暂扣或者吊销证照名称及编号'),
  required('CF_JDRQ', 'decidedOn', day, '处罚决定日期|行政处罚决定日期|作出处罚决定日期|决定日期'),
  optional('CF_YXQ', 'validUntil', day, '处罚有效期|处罚有效期至|有效期至'),
  optional('CF_GSJZQ', 'publishedUntil', day, '公示截止期|公示截止日期|公示截止期限'),
  required('CF_CFJG', 'authority.name', text, '处罚机关|处罚机关名称|行政处罚机关|CF_XZJG'),
  required(
    'CF_CFJGDM',
    'authority.uscc',
    text,
    '处罚机关统一社会信用代码|处罚机关代码|行政处罚机关统一社会信用代码|CF_XZJGDM',
  ),
  required('CF_SJLY', 'source.name', text, '数据来源单位|数据来源单位名称|数据来源|CF_LYDW'),
  required('CF_SJLYDM', 'source.uscc', text, '数据来源单位统一社会信用代码|数据来源单位代码|CF_LYDWDM'),
  optional('BZ', 'remark', text, '备注|CF_BZ'),
  optional('XZ_BB', 'version', instant, '版本时间'),
  optional('XZ_ZT', 'status', wordOf(STATUS_WORDS), '文书状态|当前状态|CF_ZT'),
  optional('XZ_CX', 'procedure', wordOf(PROCEDURE_WORDS), '处罚程序|适用程序'),
  optional('XZ_XWZLRQ', 'actEndedOn', day, '违法行为终了日期|违法行为终了之日'),
  optional('XZ_LXRQ', 'fulfilledOn', day, '履行完毕日期'),
  optional('XZ_XFZT', 'repair.state', wordOf(REPAIR_WORDS), '修复状态|信用修复状态'),
  optional('XZ_XFRQ', 'repair.on', day, '修复日期|信用修复日期'),
  optional('XZ_SSZT', 'litigation', wordOf(LITIGATION_WORDS), '复议诉讼状态'),
  optional('XZ_YZCD', 'severity', wordOf(SEVERITY_WORDS), '失信程度|失信严重程度'),
];
