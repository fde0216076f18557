import type { Party } from '../../functions/cases/case.ts';
import { type Act, opened, step } from '../../functions/cases/flow.ts';
import type { Correction } from '../../functions/cases/new-version/correction.ts';
import { objectionFlow } from '../../functions/cases/objections/flow.ts';
import type { Objection } from '../../functions/cases/objections/objection.ts';
import type { Instant } from '../../shared/calendar/dates.ts';
import type { RecordId } from '../../shared/records/identity.ts';
import { penalty } from './records.ts';

export const UNIT = 'qz-scjg';
/** A Monday, before six weeks without a holiday. */
const FILED = '2026-05-11T02:00:00.000Z' as Instant;

export const at = (day: string, time = '10:00:00'): Instant =>
  new Date(`2026-${day}T${time}+08:00`).toISOString() as Instant;

/** What a test wants done, with everything it does not name filled in. */
export const objectionAct = (action: string, party: Party, more: Partial<Act> = {}): Act => ({
  action,
  party,
  unit: party === 'holder' ? UNIT : null,
  agent: null,
  actor: 'someone',
  reason: '理由',
  at: FILED,
  request: `${action} by ${party}`,
  requestKey: null,
  ...more,
});

const correction: Correction = {
  remedy: 'correct',
  unit: UNIT,
  recordId: 'RECORD' as RecordId,
  against: null,
  version: FILED,
  record: penalty(),
  changes: [],
};

export const filedObjection = (changes: Partial<Objection> = {}): Objection =>
  opened(
    objectionFlow,
    {
      caseId: 'YY20260511ABCDEFGH',
      kind: 'objection',
      enterprise: { uscc: 'E', name: null },
      agent: null,
      filedAt: FILED,
      recordId: 'RECORD',
      domain: '21',
      evidence: [],
      ground: 'wrong',
      statement: '罚款金额有误',
      missing: null,
      commitment: { version: '1', acceptedAt: FILED },
      sourceUnit: UNIT,
      finding: null,
      correction: null,
      kept: null,
      decidedAt: null,
      reviewedAt: null,
      ...changes,
    },
    objectionAct('file', 'owner'),
  );

type Step = readonly [action: string, party: Party, at?: Instant, more?: Partial<Act>];

/** A case after some steps. */
export const after = (...steps: readonly Step[]): Objection =>
  steps.reduce<Objection>(
    (current, [action, party, instant = FILED, more = {}]) =>
      step(objectionFlow, current, objectionAct(action, party, { at: instant, ...more })),
    filedObjection(),
  );

export const ACCEPT = ['accept', 'desk'] as const;
export const TRANSFER = ['transfer', 'desk'] as const;
export const REPLY = ['reply', 'holder', FILED, { brings: { finding: 'uphold', correction } }] as const;
