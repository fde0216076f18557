import type { Instant } from '../../../shared/calendar/dates.ts';
import type { Purpose } from '../../../shared/purposes.ts';
import type { Case, Clock } from '../case.ts';

/** What an enterprise may complain about. */
export const MATTERS = {
  service: '服务态度或质量',
  'overdue-case': '案件逾期未办',
  /** What the reform is measured by: 山东省优化营商环境条例 Art. 39 forbids it where departments can check for themselves. */
  'certificate-demanded': '仍被要求开具证明',
} as const;
export type Matter = keyof typeof MATTERS;

/** Why a complaint need not be accepted (潍坊市12345政务服务便民热线条例); the reasons are explained besides. */
export const DECLINE_GROUNDS = {
  litigation: '已经进入或应当通过诉讼、仲裁程序解决',
  reconsideration: '已经进入行政复议程序',
  petition: '已经进入信访程序',
  secrets: '涉及国家秘密、商业秘密或者个人隐私',
  'handled-lawfully': '已经依法办结，无新的事实和理由',
  'not-within-scope': '不属于受理范围',
} as const;
export type DeclineGround = keyof typeof DECLINE_GROUNDS;

/** Whom a complaint that names no unit of the registry counts under, and how it is shown. */
export const OUTSIDE = 'outside';
export const OUTSIDE_NAME = '其他单位';

/** Whom it is about: a unit of the registry or the desk by its id, any other body by its name alone. */
export interface Accused {
  unit: string | null;
  name: string;
}

/** What was demanded although departments can check it, and for what. */
export interface DemandedCertificate {
  certificate: string;
  purpose: Purpose;
  domains: string[];
}

export type ComplaintState = 'filed' | 'declined' | 'accepted' | 'assigned' | 'answered' | 'closed' | 'withdrawn';

/** A term of the law, when it ended and by what: from these the figures tell what came in time. */
export interface EndedTerm {
  clock: Clock;
  at: Instant;
  by: 'answer' | 'decline' | 'withdraw';
}

/** What the enterprise said when it was asked; nothing where it was not reached. */
export interface Visit {
  contacted: boolean;
  satisfaction: number | null;
  note: string | null;
  at: Instant;
}

export interface Complaint extends Case<ComplaintState> {
  kind: 'complaint';
  /** Of the enterprise, as the registrar has it; null where the platform holds none. Kept from units as its other names are. */
  registeredName: string | null;
  about: Matter;
  accused: Accused;
  /** The overdue case. */
  aboutCase: string | null;
  demanded: DemandedCertificate | null;
  statement: string;
  /** The enterprise lets the unit that answers see its files, by which it may be known. */
  evidenceForUnit: boolean;
  reopenedAt: Instant | null;
  /** Of the first answer, and of the one after it was reopened. */
  endedTerms: EndedTerm[];
  visit: Visit | null;
}

/** Under whom the figures count it. */
export const countedUnder = ({ unit }: Accused): string => unit ?? OUTSIDE;
