/** Codes that the platform does not say in words beside them, and those a form offers. */
type Names = Readonly<Record<string, string>>;

export const FINDINGS_ZH: Names = { uphold: '异议成立', reject: '异议不成立' };
export const REMEDIES_ZH: Names = { correct: '更正', withdraw: '撤回', mark: '补充标注', add: '补充归集' };
export const DECLINE_GROUNDS_ZH: Names = {
  litigation: '已经进入或应当通过诉讼、仲裁程序解决',
  reconsideration: '已经进入行政复议程序',
  petition: '已经进入信访程序',
  secrets: '涉及国家秘密、商业秘密或者个人隐私',
  'handled-lawfully': '已经依法办结，无新的事实和理由',
  'not-within-scope': '不属于受理范围',
};
export const GROUNDS_ZH: Names = {
  wrong: '信息错误',
  missing: '信息遗漏',
  duplicate: '重复归集',
  'not-mine': '不属于本企业',
  'not-to-publish': '依法不应公开',
  'over-period': '超过公示或披露期限',
  revoked: '文书已被撤销、变更或确认违法',
  other: '其他',
};
