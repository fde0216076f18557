import type { Case, CaseEvent, Clock } from '../../functions/cases/case.ts';
import { DESK } from '../../functions/cases/case.ts';
import { clockOf } from '../../functions/cases/clock.ts';
import { type Instant, toInstant } from '../../shared/calendar/dates.ts';
import { FIRM } from './records.ts';

/** 10:00 in Shanghai, unless said. */
export const at = (day: string, time = '10:00'): Instant => toInstant(`${day}T${time}:00+08:00`);

export const clock = (from: Instant, workingDays: number): Clock => clockOf({ workingDays, source: '示例' }, from);

export const caseEvent = (changes: Partial<CaseEvent>): CaseEvent => ({
  at: at('2026-03-02'),
  action: 'file',
  party: 'owner',
  unit: null,
  agent: null,
  actor: 'SOMEBODY',
  state: 'filed',
  holder: DESK,
  reason: null,
  said: null,
  request: 'REQUEST',
  requestKey: null,
  ...changes,
});

/** An objection filed on a Monday that the desk holds: seven working days by law, one to accept it. */
export const openCase = (changes: Partial<Case> = {}): Case => {
  const filedAt = changes.filedAt ?? at('2026-03-02');
  return {
    caseId: 'YY20260302ABCDEFGH',
    kind: 'objection',
    enterprise: { uscc: FIRM.uscc, name: FIRM.name },
    agent: null,
    filedAt,
    recordId: null,
    domain: '21',
    evidence: [],
    state: 'filed',
    holder: DESK,
    mark: null,
    due: clock(filedAt, 7),
    stepDue: clock(filedAt, 1),
    transfers: 0,
    extendedAt: null,
    rating: null,
    events: [caseEvent({ at: filedAt })],
    announced: 1,
    revision: 1,
    ...changes,
  };
};
