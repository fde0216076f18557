import type { CaseKind } from './case.ts';
import { complaintFlow } from './complaints/flow.ts';
import { objectionFlow } from './objections/flow.ts';
import { repairFlow } from './repairs/flow.ts';

const STATES: Record<CaseKind, Readonly<Record<string, { name: string }>>> = {
  objection: objectionFlow.states,
  repair: repairFlow.states,
  complaint: complaintFlow.states,
};

/** A state of a kind of case in words. */
export const stateName = (kind: CaseKind, state: string): string => STATES[kind][state]?.name ?? state;
