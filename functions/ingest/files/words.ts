import { LITIGATION, PROCEDURES, REPAIR_STATES, SEVERITIES, STATUSES } from '../../../shared/records/record.ts';

/** The Chinese words a cell may hold for each code of the API: the words of the record, then what older feeds write. */
const meaningsOf = (words: Readonly<Record<string, string>>, others: Readonly<Record<string, string>> = {}) => ({
  ...Object.fromEntries(Object.entries(words).map(([code, word]) => [word.normalize('NFKC'), code])),
  ...others,
});

export const STATUS_WORDS = meaningsOf(STATUSES, {
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

export const PROCEDURE_WORDS = meaningsOf(PROCEDURES, {
  普通: 'ordinary',
  一般程序: 'ordinary',
  简易: 'simple',
  当场处罚: 'simple',
});
export const REPAIR_WORDS = meaningsOf(REPAIR_STATES, { 无: 'none', 修复中: 'pending', 修复: 'repaired' });
export const LITIGATION_WORDS = meaningsOf(LITIGATION, {
  复议中: 'reconsideration',
  行政复议: 'reconsideration',
  诉讼中: 'suit',
  行政诉讼: 'suit',
});
export const SEVERITY_WORDS = meaningsOf(SEVERITIES);
