import { dayOf, type Instant, startOfDay } from '../../../shared/calendar/dates.ts';
import { type Calendar, workingCalendar } from '../../../shared/calendar/working-days.ts';
import { type Message, messageId, type Tell } from '../../../shared/messages/message.ts';
import type { Case } from '../case.ts';
import type { CaseStore } from '../case-store.ts';
import { isPast } from '../clock.ts';
import { enterpriseOf, recipientOf, type StateName } from '../messages/step-messages.ts';
import { textOf } from '../messages/texts.ts';
import { remindersOf } from './reminders.ts';
import { isProvisional, retimed } from './retimed.ts';

export interface SweepCaseDeps {
  cases: Pick<CaseStore, 'save'>;
  stateName: StateName;
  tell: Tell;
  calendar?: Calendar;
}

/** What a look at the clocks of one case came to. */
export interface Swept {
  messages: Message[];
  recomputed: boolean;
  overdue: boolean;
  provisional: boolean;
}

/** Whoever took a step sees to what follows from it within this; later it is the sweep's. Longer than a request may take. */
const SETTLING_MS = 120_000;

/** Whether a crash left undone what follows from a step: of all that, telling it comes last but for pointers. */
export const isLeftUnsettled = ({ announced, events }: Case, now: Instant): boolean => {
  const last = events.at(-1);
  return announced < events.length && last !== undefined && Date.parse(now) - Date.parse(last.at) >= SETTLING_MS;
};

/** Looks at the clocks of one case: computes them again where the calendar asks for it, and finds what is to be told. */
export const sweepClocks =
  (deps: SweepCaseDeps) =>
  async (found: Case, now: Instant): Promise<Swept> => {
    const anew = await recompute(found, now, deps);
    const current = anew ?? found;
    return {
      messages: remindersOf(current, now, deps.stateName),
      recomputed: anew !== undefined,
      overdue: isPast(current.due, now),
      provisional: isProvisional(current),
    };
  };

/**
 * Told before it is saved: once it is saved, nothing shows that there was something to tell. Where somebody acted meanwhile, he
 * did so by the calendar known now, and what was told holds.
 */
const recompute = async (
  current: Case,
  now: Instant,
  { cases, stateName, tell, calendar = workingCalendar }: SweepCaseDeps,
): Promise<Case | undefined> => {
  const clocks = retimed(current, calendar);
  if (clocks === undefined) return undefined;
  const next = { ...current, ...clocks };
  await tell(recomputedMessages(next, now, calendar, stateName));
  return (await cases.save(current, next)) ? next : undefined;
};

const recomputedMessages = (current: Case, now: Instant, { version }: Calendar, stateName: StateName): Message[] => {
  const { caseId, kind, holder, due, stepDue } = current;
  const type = 'case-due-recomputed';
  const state = stateName(kind, current.state);
  const text = textOf(type, { caseId, kind, state, due: (due ?? stepDue)?.deadline ?? null });
  return [enterpriseOf(current), ...(holder === null ? [] : [recipientOf(holder)])].map((to) => ({
    ...{ id: messageId(caseId, `recomputed#${version}`, to), to, type, caseId, kind, text },
    at: startOfDay(dayOf(now)),
  }));
};
