import { type Instant, toInstant } from '../calendar/dates.ts';
import { shortDigest } from '../digest.ts';

/** Who looks at something of an enterprise. Never a person: the enterprise is shown the unit, the matter and the purpose. */
export const VIEWERS = {
  officer: '部门工作人员',
  agent: '受托代理人',
  'relying-party': '报告使用方',
  operator: '平台运行单位',
  anyone: '任何人（无须登录）',
} as const;

/** What was looked at, and how far. */
export const LOOKS = {
  'report-fetched': '无感智办直接调取信用报告',
  'report-opened': '再次打开已调取的信用报告',
  'report-issued': '受托出具信用报告',
  'report-read': '受托查看信用报告',
  'report-verified': '核验信用报告',
  'share-opened': '打开企业分享的信用报告',
  checked: '信用互查中核查',
  'check-opened': '查看信用互查的结果',
  previewed: '按其他政策版本试算',
} as const;

/** By what somebody verified who need not sign in. */
export const CHANNELS = { number: '报告编号和验证码', page: '核验页面', file: '报告文件' } as const;

interface Viewer {
  kind: keyof typeof VIEWERS;
  /** A unit's id, an agent's 统一社会信用代码, a relying party's id. */
  id: string | null;
  /** Of that organisation. */
  name: string | null;
}

/** One look at something of an enterprise. */
export interface Access {
  /** Whose. */
  uscc: string;
  at: Instant;
  who: Viewer;
  what: keyof typeof LOOKS;
  channel: keyof typeof CHANNELS | null;
  purpose: string | null;
  matterNo: string | null;
  reportNo: string | null;
  /** Of a check: its number and the matter in its asker's words. */
  checkId?: string;
  matter?: string;
  /** By law not shown to the enterprise, by this article. */
  hidden?: { article: string };
  /** Stands for the person behind an organisation (`actorOf`), so that unusual looking can be told; not shown. */
  actor: string | null;
}

/** Looks that differ in the time within one minute alone are one entry: a retry or a reload does not fill the list. */
export const minuteOf = (at: Instant): Instant => toInstant(new Date(Math.floor(Date.parse(at) / 60_000) * 60_000));

/** What tells an entry from the others of its minute. */
export const accessIdOf = ({ uscc: _whose, at: _time, ...look }: Access): string => shortDigest(look, 16);

/** A pseudonym of a caller: its subject cannot be read from it, but compared with it. */
export const actorOf = (subject: string): string => shortDigest(['actor', subject], 16);

/** What a person of a unit (or of the operator) looked at under one matter at once, beside the lists of the enterprises: unusual looking is told by it. */
export interface StaffLook extends Pick<Access, 'at' | 'what' | 'matterNo' | 'reportNo' | 'checkId'> {
  /** The unit, or `operator`. */
  unit: string;
  actor: string;
  /** Whose. */
  usccs: string[];
}

export const OPERATOR = 'operator';

/** Of looks that are recorded together, those of staff: one for all enterprises of the same person, kind and matter. */
export const staffLooksOf = (accesses: readonly Access[]): StaffLook[] => {
  const looks = new Map<string, StaffLook>();
  for (const { uscc, at, who, what, matterNo, reportNo, checkId, actor } of accesses) {
    if ((who.kind !== 'officer' && who.kind !== 'operator') || actor === null) continue;
    const unit = who.kind === 'operator' ? OPERATOR : String(who.id);
    const look = { at, what, matterNo, reportNo, ...(checkId === undefined ? {} : { checkId }), unit, actor };
    const id = shortDigest({ ...look, at: minuteOf(at) }, 16);
    const known = looks.get(id);
    if (known === undefined) looks.set(id, { ...look, usccs: [uscc] });
    else known.usccs.push(uscc);
  }
  return [...looks.values()];
};

/** What tells it from the others of its minute. */
export const staffLookIdOf = ({ at: _time, usccs, ...look }: StaffLook): string =>
  shortDigest({ ...look, usccs: [...usccs].sort() }, 16);
