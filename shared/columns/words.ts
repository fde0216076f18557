import { CATEGORIES } from '../records/categories.ts';
import { LITIGATION, PROCEDURES, REPAIR_STATES, SEVERITIES, STATUSES, SUBJECT_TYPES } from '../records/record.ts';
import type { Choices } from './column.ts';

/** The Chinese words a cell may hold for each code of the API: the words of the record, then what older feeds write. */
const choices = (
  words: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): Choices & Required<Pick<Choices, 'meanings'>> => ({
  words: Object.values(words),
  meanings: {
    ...Object.fromEntries(
      Object.entries(words).flatMap(([code, word]) => [
        [code, code],
        [word.normalize('NFKC'), code],
      ]),
    ),
    ...others,
  },
});

export const STATUS = choices(STATUSES, {
  正常: 'effective',
  依法不予处罚: 'no-penalty',
  依法不予行政处罚: 'no-penalty',
  撤销: 'revoked',
  已撤销: 'revoked',
  确认违法: 'revoked',
  无效: 'revoked',
  确认无效: 'revoked',
  误报: 'withdrawn',
  撤回: 'withdrawn',
  // CF_ZT of the older standard: 0 正常, 1 撤销, 2 异议 (a disputed document is in force until it is decided).
  '0': 'effective',
  '1': 'revoked',
  '2': 'effective',
  异议: 'effective',
});

export const PROCEDURE = choices(PROCEDURES, {
  普通: 'ordinary',
  一般程序: 'ordinary',
  简易: 'simple',
  当场处罚: 'simple',
});
export const REPAIR = choices(REPAIR_STATES, { 无: 'none', 修复中: 'pending', 修复: 'repaired' });
export const LITIGATION_STATE = choices(LITIGATION, {
  复议中: 'reconsideration',
  行政复议: 'reconsideration',
  诉讼中: 'suit',
  行政诉讼: 'suit',
});
export const SEVERITY = choices(SEVERITIES);

/** Natural persons have no place here, so their word is not offered. */
export const SUBJECT_TYPE: Choices = {
  words: SUBJECT_TYPES.filter((type) => type !== '自然人'),
  meanings: {
    法人: '法人及非法人组织',
    非法人组织: '法人及非法人组织',
    法人和非法人组织: '法人及非法人组织',
    个体户: '个体工商户',
    个人: '自然人',
  },
};

/** Several may be joined by semicolons, and "其他-…" names any other. */
export const PENALTY_CATEGORY: Choices = { words: CATEGORIES, open: true };

/** 行政强制法 Art. 9 (measures) and Art. 12 (ways of enforcement). */
export const MEASURE: Choices = {
  words: [
    '查封场所、设施或者财物',
    '扣押财物',
    '冻结存款、汇款',
    '其他行政强制措施',
    '加处罚款或者滞纳金',
    '划拨存款、汇款',
    '拍卖或者依法处理查封、扣押的场所、设施或者财物',
    '排除妨碍、恢复原状',
    '代履行',
    '其他强制执行方式',
  ],
  open: true,
};

/** As the Supreme People's Court publishes them. */
export const PERFORMANCE: Choices = { words: ['全部未履行', '部分未履行', '全部已履行'], open: true };
export const CONDUCT: Choices = {
  words: [
    '有履行能力而拒不履行生效法律文书确定义务',
    '以伪造证据、暴力、威胁等方法妨碍、抗拒执行',
    '以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行',
    '违反财产报告制度',
    '违反限制消费令',
    '无正当理由拒不履行执行和解协议',
  ],
  open: true,
};
