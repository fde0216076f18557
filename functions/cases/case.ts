import type { Instant } from '../../shared/calendar/dates.ts';
import type { Deadline } from '../../shared/calendar/deadline.ts';
import type { Mark } from '../../shared/records/marks.ts';
import type { AttachedEvidence } from './evidence/evidence.ts';

/** What is brought before the platform and has a clock that nobody can reset. */
export const CASE_KINDS = { objection: '异议申诉', repair: '信用修复申请', complaint: '投诉' } as const;
export type CaseKind = keyof typeof CASE_KINDS;

/** The credit office of the city, which receives cases and decides them. No unit has this id. */
export const DESK = 'desk';
/** Who has to act: the desk, or a unit by its id; null once nobody has to. */
export type Holder = string | null;

/** In which capacity somebody acts: the enterprise or its agent, the desk, an officer of the unit that holds the case, or nobody but the clock. */
export const PARTIES = { owner: '企业', desk: '信用工作机构', holder: '承办单位', platform: '平台' } as const;
export type Party = keyof typeof PARTIES;

/** A term, the rule that gives it, and the day it ends. */
export interface Clock {
  from: Instant;
  workingDays: number;
  /** The article, or that the figure is ours. */
  source: string;
  deadline: Deadline;
}

/** One step, as all parties see it. Steps are appended; what was said is never changed. */
export interface CaseEvent {
  at: Instant;
  action: string;
  party: Party;
  /** Of the officer. */
  unit: string | null;
  /** Of an agent: its name. */
  agent: string | null;
  /** Stands for the person; not shown. */
  actor: string;
  state: string;
  holder: Holder;
  reason: string | null;
  /** What the action said beyond its reason: kinds of cases have their own. */
  said: Readonly<Record<string, unknown>> | null;
  /** Digest of the request: a retry finds its own step and does not take it again. */
  request: string;
  /** Digest of its Idempotency-Key; null where none was given. */
  requestKey: string | null;
}

/** What cases of all kinds have in common. One item, saved with a condition on its revision. */
export interface Case<State extends string = string> {
  caseId: string;
  kind: CaseKind;
  enterprise: { uscc: string; name: string | null };
  /** Where an agent filed it. */
  agent: { uscc: string; name: string; mandateId: string } | null;
  filedAt: Instant;
  /** The record it is about; null where it is about none that the platform holds. */
  recordId: string | null;
  domain: string | null;
  state: State;
  holder: Holder;
  /** Stands beside the record on every report while it holds. */
  mark: Mark | null;
  /** The term of the law, from receipt; null once it is met. */
  due: Clock | null;
  /** The term of the step that is waited for, never after the law's; null where nobody has to act. */
  stepDue: Clock | null;
  /** Files that were checked and kept, in the order they were named. */
  evidence: AttachedEvidence[];
  transfers: number;
  extendedAt: Instant | null;
  rating: Rating | null;
  events: CaseEvent[];
  /** So many steps have been told to the parties. */
  announced: number;
  /** The number of its steps: what an actor saw. */
  revision: number;
}

interface Rating {
  /** 1 (非常不满意) to 5 (非常满意). */
  score: number;
  comment: string | null;
  at: Instant;
}
