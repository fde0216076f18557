import { type Instant, toInstant } from '../../../../shared/calendar/dates.ts';
import type { Registry } from '../../../../shared/domains/registry.ts';
import type { Message } from '../../../../shared/messages/message.ts';
import { type SweepResult, type SweepRun, sweepInboxes } from '../../../../shared/sweep/sweep-inboxes.ts';
import { inParallel } from '../../../../shared/table/in-parallel.ts';
import { ASSISTS_OVERDUE } from '../../config.ts';
import type { AnsweringMark, InboxStore } from '../inbox/inbox-store.ts';
import { type AssistRequest, isLate } from '../request.ts';
import type { AssistStore } from '../store.ts';
import { type FinishingDeps, finishAnswers } from './finish-answers.ts';
import { remindersOf } from './reminders.ts';
import { type TimingDeps, timedAgain } from './timed-again.ts';

export interface SweepDeps extends FinishingDeps, Pick<TimingDeps, 'calendar'> {
  assist: Pick<AssistStore, 'find' | 'findAll' | 'answersOf'>;
  inbox: Pick<InboxStore, 'save' | 'closed' | 'endAnswering' | 'keepBesideEnterprises' | 'inboxOf'>;
  registry: Registry;
  now: () => Date;
}

/** One sweep under way. */
interface Run extends SweepRun {
  deps: SweepDeps;
  now: Instant;
}

const UNITS_AT_ONCE = 4;
const REQUESTS_AT_ONCE = 8;
/** Requests looked at together. */
const PAGE = 100;
/** What one more page may take. */
const RESERVE_MS = 30_000;
/** Whoever answers sees to what follows within this; later it is the sweep's. Longer than a request may take. */
const SETTLING_MS = 600_000;
/** A request that came no further than its pointer for so long is not made any more. */
const NEVER_SENT_MS = 86_400_000;

/**
 * Looks at every open request, by way of the inboxes of the units: a Query an inbox, and the requests. Messages have their
 * ids from the request and the day they are for, and every repair may be repeated: two sweeps do what one does.
 */
export const sweepChecks =
  (deps: SweepDeps) =>
  (millisecondsLeft: () => number): Promise<SweepResult> => {
    const now = toInstant(deps.now());
    const inboxes = [...deps.registry.units.keys()];
    return sweepInboxes(
      { operation: 'sweepChecks', inboxes, atOnce: UNITS_AT_ONCE, overdue: ASSISTS_OVERDUE, what: 'assistRequests' },
      (unit, run) => sweepInbox({ ...run, deps, now }, unit, millisecondsLeft),
    );
  };

const sweepInbox = async (run: Run, unit: string, millisecondsLeft: () => number): Promise<void> => {
  const { open, answering } = await run.deps.inbox.inboxOf(unit);
  const { unsettled, closed } = await healAll(run, answering);
  const left = open.filter(({ requestId }) => !closed.has(requestId));
  for (let first = 0; first < left.length; first += PAGE) {
    if (millisecondsLeft() < RESERVE_MS) throw new Error('out of time');
    await sweepSome(run, unit, left.slice(first, first + PAGE), unsettled);
  }
};

/** Answers which requests are still to be settled by whoever answers, or could not be; and which are closed by it. */
const healAll = async (run: Run, answering: readonly AnsweringMark[]) => {
  const unsettled = new Set(answering.map(({ requestId }) => requestId));
  const closed = new Set<string>();
  for (const [requestId, marks] of leftBehind(answering, run.now))
    await run.failures.catching(requestId, async () => {
      if ((await heal(run, requestId, marks)).answeredAt !== null) closed.add(requestId);
      if (answering.every((mark) => mark.requestId !== requestId || marks.includes(mark))) unsettled.delete(requestId);
    });
  return { unsettled, closed };
};

const leftBehind = (marks: readonly AnsweringMark[], now: Instant): Map<string, AnsweringMark[]> => {
  const left = new Map<string, AnsweringMark[]>();
  for (const mark of marks)
    if (Date.parse(now) - Date.parse(mark.begunAt) >= SETTLING_MS)
      left.set(mark.requestId, [...(left.get(mark.requestId) ?? []), mark]);
  return left;
};

type Pointers = Awaited<ReturnType<InboxStore['inboxOf']>>['open'];

/** Whoever is just answering, or was cut short and cannot be made up for, is not told that he did not answer. */
const sweepSome = async (run: Run, unit: string, pointers: Pointers, unsettled: ReadonlySet<string>): Promise<void> => {
  const { deps, now, failures } = run;
  const requests = await deps.assist.findAll(pointers.map(({ requestId }) => requestId));
  const messages: Message[] = [];
  await inParallel(requests, REQUESTS_AT_ONCE, (request) =>
    failures.catching(request.requestId, async () => {
      // Answered, and still here: whoever answered was cut short, or is at it.
      if (request.answeredAt !== null) await heal(run, request.requestId, []);
      else if (unsettled.has(request.requestId)) run.result.open++;
      else messages.push(...(await sweepOpen(run, request)));
    }),
  );
  await deps.tell(messages);
  const made = new Set(requests.map(({ requestId }) => requestId));
  const stale = pointers.filter(
    ({ requestId, sentAt }) => !made.has(requestId) && Date.parse(now) - Date.parse(sentAt) > NEVER_SENT_MS,
  );
  if (stale.length > 0) await deps.inbox.closed(unit, stale);
};

const heal = async (
  { deps, result }: Run,
  requestId: string,
  marks: readonly AnsweringMark[],
): Promise<AssistRequest> => {
  const settled = await finishAnswers(deps, requestId, marks);
  result.healed++;
  return settled;
};

const sweepOpen = async ({ deps, now, result }: Run, found: AssistRequest): Promise<Message[]> => {
  const anew = await timedAgain(found, now, deps);
  if (anew !== undefined) result.recomputed++;
  const request = anew ?? found;
  const messages = remindersOf(request, now);
  result.open++;
  if (isLate(request.due, now)) result.overdue++;
  if (request.due.provisional) result.provisional++;
  return messages;
};
