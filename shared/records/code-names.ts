/** What the codes of a record are called. Apart from its schema, which takes time to load that a report has no use for. */

export const KINDS = {
  penalty: '行政处罚',
  compulsory: '行政强制',
  enforcement: '法院执行（失信被执行人）',
  'dishonesty-list': '严重失信主体名单',
  judgment: '刑事裁判',
} as const;
export type Kind = keyof typeof KINDS;

export const STATUSES = {
  effective: '有效',
  'no-penalty': '不予处罚',
  revoked: '已撤销、确认违法或无效',
  withdrawn: '误报撤回',
} as const;
export const REPAIR_STATES = { none: '未修复', pending: '修复处理中', repaired: '已修复' } as const;
export const LITIGATION = { none: '无', reconsideration: '行政复议中', suit: '行政诉讼中' } as const;
export const SEVERITIES = { minor: '轻微', general: '一般', serious: '严重' } as const;
export const PROCEDURES = { ordinary: '普通程序', simple: '简易程序' } as const;
