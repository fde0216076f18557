import type { Day, Instant } from '../../../shared/calendar/dates.ts';
import type { Case } from '../case.ts';
import type { Correction, MemberChange } from '../new-version/correction.ts';

export const REPAIR_STATES = {
  filed: '待受理',
  refused: '不予受理',
  accepted: '已受理，待决定',
  granted: '准予修复，记录更新中',
  denied: '不予修复',
  closed: '已修复',
  withdrawn: '已撤回',
} as const;
export type RepairState = keyof typeof REPAIR_STATES;

/** What was checked when it was filed: the day from which the record could be repaired, and by which rule. */
export interface RepairConditions {
  earliest: Day;
  source: string;
  /** The version of the policy in force. */
  policy: string;
}

export interface Repair extends Case<RepairState> {
  kind: 'repair';
  recordId: string;
  domain: string;
  documentNo: string;
  /** Whose record it is: the unit that decides. */
  sourceUnit: string;
  statement: string;
  /** Where the record does not say so itself; the evidence shows it. */
  fulfilledOn: Day | null;
  /** By the version of its text. */
  commitment: { version: string; acceptedAt: Instant };
  conditions: RepairConditions;
  /** What the grant changes in the record; null until then. */
  changes: MemberChange[] | null;
  /** The new version; gone from the case once it is kept, for the case is read with every report. */
  correction: Correction | null;
}
