import type { Instant } from '../../../shared/calendar/dates.ts';
import type { Case } from '../case.ts';
import type { Correction } from '../new-version/correction.ts';

/** What an enterprise may say against a record, or against there being none (信用湛江异议申诉指南; 山东省社会信用条例 Art. 39). */
export const GROUNDS = {
  wrong: '信息错误',
  missing: '信息遗漏',
  duplicate: '重复归集',
  'not-mine': '不属于本企业',
  'not-to-publish': '依法不应公开',
  'over-period': '超过公示或披露期限',
  revoked: '文书已被撤销、变更或确认违法',
  other: '其他',
} as const;
export type Ground = keyof typeof GROUNDS;

export const OBJECTION_STATES = {
  filed: '待受理',
  refused: '不予受理',
  accepted: '已受理',
  transferred: '数据提供单位核查中',
  replied: '已反馈，待决定',
  upheld: '异议成立，待更正',
  rejected: '异议不成立',
  reviewing: '复核中',
  closed: '已办结',
  withdrawn: '已撤回',
} as const;
export type ObjectionState = keyof typeof OBJECTION_STATES;

export const FINDINGS = { uphold: '异议成立', reject: '异议不成立' } as const;
type Finding = keyof typeof FINDINGS;

/** What is missing, as far as the enterprise can tell. */
interface MissingRecord {
  documentNo: string;
  authority: string;
}

export interface Objection extends Case<ObjectionState> {
  kind: 'objection';
  domain: string;
  ground: Ground;
  statement: string;
  /** Of an objection that a record is missing; it is about no record until one is added. */
  missing: MissingRecord | null;
  /** The signed commitment, by the version of its text. */
  commitment: { version: string; acceptedAt: Instant };
  /** Whose record it is: the unit that has to correct it where the objection is upheld. */
  sourceUnit: string;
  /** The unit's finding, where one was asked for. */
  finding: Finding | null;
  /** Made by the unit in its reply or after the decision; kept as a version once the objection is upheld. */
  correction: Correction | null;
  /** The same once it is kept: the record itself is a version then, and the case is read with every report. */
  kept: Omit<Correction, 'record'> | null;
  /** When it was decided last. */
  decidedAt: Instant | null;
  /** When the review was asked for. */
  reviewedAt: Instant | null;
}
