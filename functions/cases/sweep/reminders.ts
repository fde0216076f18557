import { dayOf, endOfDay, type Instant, later, startOfDay } from '../../../shared/calendar/dates.ts';
import { workingDayBefore, workingDaysAfter } from '../../../shared/calendar/working-days.ts';
import { type CaseMessageType, type Message, messageId, type Recipient } from '../../../shared/messages/message.ts';
import { type Case, type Clock, DESK } from '../case.ts';
import { isPast } from '../clock.ts';
import { enterpriseOf, recipientOf, type StateName } from '../messages/step-messages.ts';
import { textOf } from '../messages/texts.ts';

/** Working days over the law's term before the desk is told to step in. Ours. */
const ESCALATED_AFTER = 2;

const SUPERVISOR = recipientOf(DESK);

interface Reminder {
  type: CaseMessageType;
  clock: Clock;
  to: readonly Recipient[];
  /** When it fell due: not when somebody noticed. */
  at: Instant;
  /** Of two reminders of a case that are the same, the same. */
  occasion: string;
}

/**
 * What is to be told of an open case at an instant because of its clocks alone, as many times as one asks: whoever has to
 * act is reminded on the working day before a term ends and when it has ended.
 */
export const remindersOf = (current: Case, now: Instant, stateName: StateName): Message[] => {
  const messages = [...dueTomorrow(current, now), ...stepOverdue(current, now), ...overdue(current, now)].flatMap(
    ({ type, clock, to, at, occasion }) =>
      to.map(
        (recipient): Message => ({
          id: messageId(current.caseId, occasion, recipient),
          to: recipient,
          type,
          caseId: current.caseId,
          kind: current.kind,
          at,
          text: textOf(type, { ...current, state: stateName(current.kind, current.state), due: clock.deadline }),
        }),
      ),
  );
  return [...new Map(messages.map((message) => [message.id, message])).values()];
};

/** The step's end and the law's are one reminder where they are one day. */
const dueTomorrow = ({ holder, due, stepDue }: Case, now: Instant): Reminder[] => {
  if (holder === null) return [];
  return [due, stepDue].flatMap((clock) => {
    if (clock === null || isPast(clock, now)) return [];
    const { day } = clock.deadline;
    const eve = workingDayBefore(day);
    const today = dayOf(now);
    if (today < eve || today === day) return [];
    const at = later(startOfDay(eve), clock.from);
    return [{ type: 'case-due-tomorrow', clock, to: [recipientOf(holder)], at, occasion: `due#${day}` }];
  });
};

/** Said of the step only as long as the law's term says no more. */
const stepOverdue = ({ holder, due, stepDue }: Case, now: Instant): Reminder[] => {
  if (holder === null || stepDue === null || !isPast(stepDue, now)) return [];
  const { from, deadline } = stepDue;
  if (due !== null && due.deadline.day === deadline.day) return [];
  const occasion = `step-overdue#${from}#${deadline.day}`;
  return [
    { type: 'step-overdue', clock: stepDue, to: [recipientOf(holder), SUPERVISOR], at: deadline.dueBy, occasion },
  ];
};

const overdue = (current: Case, now: Instant): Reminder[] => {
  const { holder, due } = current;
  if (due === null || !isPast(due, now)) return [];
  const { day, dueBy } = due.deadline;
  const to = [...(holder === null ? [] : [recipientOf(holder)]), SUPERVISOR, enterpriseOf(current)];
  const escalation = endOfDay(workingDaysAfter(day, ESCALATED_AFTER).day);
  return [
    { type: 'case-overdue', clock: due, to, at: dueBy, occasion: `overdue#${day}` },
    ...(escalation <= now
      ? [
          {
            type: 'case-escalated' as const,
            clock: due,
            to: [SUPERVISOR],
            at: escalation,
            occasion: `escalated#${day}`,
          },
        ]
      : []),
  ];
};
