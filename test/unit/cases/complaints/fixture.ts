import type { Party } from '../../../../functions/cases/case.ts';
import type { Complaint } from '../../../../functions/cases/complaints/complaint.ts';
import { complaintFlow } from '../../../../functions/cases/complaints/flow.ts';
import { type Act, opened, step } from '../../../../functions/cases/flow.ts';
import { type Instant, toInstant } from '../../../../shared/calendar/dates.ts';
import { FIRM, OTHER_FIRM } from '../../../support/records.ts';

/** Complaints as they are after some steps, made by the flow itself. */

/** A Tuesday; with the holidays of 2026. */
export const FILED = toInstant('2026-03-10T10:00:00+08:00');
const UNIT = 'qz-scjg';

export const actOf = (changes: Partial<Act>): Act => ({
  action: 'file',
  party: 'owner',
  unit: null,
  agent: null,
  actor: 'somebody',
  reason: '情况说明',
  at: FILED,
  request: 'request',
  requestKey: null,
  ...changes,
});

export const filed = (changes: Partial<Complaint> = {}, at: Instant = FILED): Complaint =>
  opened(
    complaintFlow,
    {
      caseId: 'TS2026031023456789',
      kind: 'complaint',
      enterprise: { ...FIRM },
      agent: { ...OTHER_FIRM, mandateId: 'MANDATE-1' },
      filedAt: at,
      recordId: null,
      domain: null,
      registeredName: FIRM.name,
      about: 'certificate-demanded',
      accused: { unit: UNIT, name: '青州市市场监督管理局' },
      aboutCase: null,
      demanded: { certificate: '无违法违规证明', purpose: 'listing', domains: ['21'] },
      statement: '窗口仍要求提供证明原件',
      evidence: [],
      evidenceForUnit: false,
      reopenedAt: null,
      endedTerms: [],
      visit: null,
      ...changes,
    },
    actOf({ at }),
  );

export interface Taken extends Partial<Act> {
  action: string;
  party: Party;
}

export const taken = (complaint: Complaint, ...acts: Taken[]): Complaint =>
  acts.reduce((current, act) => step(complaintFlow, current, actOf({ at: FILED, ...act })), complaint);

export const ACCEPT: Taken = { action: 'accept', party: 'desk' };
export const ASSIGN: Taken = { action: 'assign', party: 'desk', to: UNIT };
export const RETURN: Taken = { action: 'return', party: 'holder' };
export const ANSWER: Taken = { action: 'answer', party: 'desk' };
export const VISIT: Taken = { action: 'visit', party: 'desk' };
export const REOPEN: Taken = { action: 'reopen', party: 'owner' };
export const WITHDRAW: Taken = { action: 'withdraw', party: 'owner' };
export const DECLINE: Taken = { action: 'decline', party: 'desk' };

/** One complaint in each state. */
export const IN_STATE = {
  filed: () => filed(),
  declined: () => taken(filed(), DECLINE),
  accepted: () => taken(filed(), ACCEPT),
  assigned: () => taken(filed(), ACCEPT, ASSIGN),
  answered: () => taken(filed(), ACCEPT, ANSWER),
  closed: () => taken(filed(), ACCEPT, ANSWER, VISIT),
  withdrawn: () => taken(filed(), WITHDRAW),
} as const;
