/** Every failure the API may report: its HTTP status and the title callers see. Programs read the code, never the text. */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: '请求不符合规范' },
  'malformed-json': { status: 400, title: '请求体不是有效的 JSON' },
  unauthenticated: { status: 401, title: '未登录或登录已失效' },
  forbidden: { status: 403, title: '无权进行此操作' },
  'foreign-domain': { status: 403, title: '无权报送该领域' },
  'no-mandate': { status: 403, title: '没有有效的授权' },
  'not-found': { status: 404, title: '未找到' },
  'unknown-domain': { status: 404, title: '没有这个领域' },
  'unknown-enterprise': { status: 404, title: '平台没有这家企业的信息' },
  'method-not-allowed': { status: 405, title: '该地址不支持此方法' },
  'idempotency-mismatch': { status: 409, title: '同一幂等键对应了不同的请求' },
  'count-mismatch': { status: 409, title: '申报条数与平台收到的条数不一致' },
  'declaration-gap': { status: 409, title: '申报时段与上次申报不连续' },
  'future-declaration': { status: 409, title: '申报截止时间晚于当前时间' },
  'batch-in-progress': { status: 409, title: '仍有批次正在写入' },
  'batch-abandoned': { status: 409, title: '该批次已中断并结算' },
  'changed-meanwhile': { status: 409, title: '状态已被他人更新' },
  'not-now': { status: 409, title: '当前环节不能进行此操作' },
  'case-exists': { status: 409, title: '已有同一事项正在办理' },
  'transfers-used-up': { status: 409, title: '转办次数已用完' },
  'extension-refused': { status: 409, title: '不能延长办理期限' },
  outranked: { status: 409, title: '该记录以作出决定的单位为准' },
  'repair-too-early': { status: 409, title: '尚未满足信用修复条件' },
  'repair-refused-kind': { status: 409, title: '该种记录不适用信用修复' },
  'repair-refused-hidden': { status: 409, title: '该记录不在报告中列示' },
  'repair-refused-repaired': { status: 409, title: '该记录已完成信用修复' },
  'repair-refused-duties': { status: 409, title: '尚未履行法定义务' },
  'report-revoked': { status: 410, title: '报告已被撤销' },
  'share-expired': { status: 410, title: '分享已过期' },
  'share-revoked': { status: 410, title: '分享已被撤销' },
  'share-used-up': { status: 410, title: '分享的打开次数已用完' },
  'too-many-subscriptions': { status: 409, title: '订阅数量已达上限' },
  'payload-too-large': { status: 413, title: '请求体过大' },
  'unsupported-media-type': { status: 415, title: '不支持的内容类型' },
  unprintable: { status: 422, title: '含有无法打印的字符' },
  'too-many-requests': { status: 429, title: '请求过于频繁' },
  'quota-exceeded': { status: 429, title: '已超过今日配额' },
  internal: { status: 500, title: '系统内部错误' },
  unavailable: { status: 503, title: '服务暂不可用' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One fault in what was sent: where (a JSON pointer), which (a stable code), and what to do. */
export interface Fault {
  pointer: string;
  code: string;
  message: string;
}

export interface ProblemExtras {
  errors?: readonly Fault[];
  /** Further members of the reply, such as the two figures of a count mismatch. */
  members?: Record<string, unknown>;
  retryAfterSeconds?: number;
}

/** A failure the caller should know of. Thrown anywhere, mapped once to RFC 9457 in `http/problem-reply.ts`; its cause is for the log. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly extras: ProblemExtras = {},
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'Problem';
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }
}
