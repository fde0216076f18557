import { type Instant, inShanghai, toInstant } from '../../../shared/calendar/dates.ts';
import { workingDaysLeft } from '../../../shared/calendar/working-days-left.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { Answer, AnsweredSubject } from './answer.ts';
import type { Recognised } from './recognised.ts';
import { type AskedSubject, type AssistRequest, isLate, stateOfRequest } from './request.ts';

/** A request as those concerned see it; nobody's person. */
export const requestView = (request: AssistRequest, now: Date, registry: Registry) => ({
  requestId: request.requestId,
  checkId: request.checkId,
  state: stateOfRequest(request, now),
  domain: { code: request.domain, name: registry.domain(request.domain)?.name ?? request.domain },
  unit: request.unit,
  asker: request.asker,
  matter: request.matter,
  matterNo: request.matterNo,
  confidential: request.confidential,
  period: request.period,
  reason: request.reason,
  sentAt: inShanghai(request.sentAt),
  due: {
    day: request.due.day,
    dueBy: inShanghai(request.due.dueBy),
    provisional: request.due.provisional,
    workingDaysLeft: workingDaysLeft(request.due, toInstant(now)),
  },
  dueInWorkingDays: request.dueInWorkingDays,
  extension:
    request.extension === null
      ? null
      : {
          workingDays: request.extension.workingDays,
          reason: request.extension.reason,
          at: inShanghai(request.extension.at),
        },
  subjects: request.subjects,
  answered: request.answered,
  answeredAt: shown(request.answeredAt),
  revision: request.revision,
});

/** An answer to an earlier check, with its source. */
export const recognisedView = ({ unit, answer, period, requestId, validUntil }: Recognised, registry: Registry) => ({
  unit: { id: unit, name: registry.nameOf(unit) },
  result: answer.result,
  documents: answer.documents,
  reason: answer.reason,
  answeredAt: inShanghai(answer.at),
  period,
  requestId,
  validUntil,
});

/** A subject with what was answered for it: nothing, as long as nothing was. */
export const subjectView = (
  { no, uscc, name }: AskedSubject,
  answered: AnsweredSubject | undefined,
  { due }: AssistRequest,
) => ({
  no,
  uscc,
  name,
  result: answered?.current.result ?? ('unanswered' as const),
  documents: answered?.current.documents ?? [],
  reason: answered?.current.reason ?? null,
  answeredAt: shown(answered?.current.at ?? null),
  firstAnsweredAt: shown(answered?.firstAt ?? null),
  late: answered === undefined ? null : isLate(due, answered.firstAt),
  earlier: answered?.earlier.map(saidView) ?? [],
});

const saidView = ({ result, documents, reason, at }: Answer) => ({ result, documents, reason, at: inShanghai(at) });

const shown = (at: Instant | null): string | null => (at === null ? null : inShanghai(at));
