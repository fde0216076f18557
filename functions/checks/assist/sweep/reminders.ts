import { dayOf, type Instant, later, startOfDay } from '../../../../shared/calendar/dates.ts';
import { workingDayBefore } from '../../../../shared/calendar/working-days.ts';
import { DESK_RECIPIENT, type Message } from '../../../../shared/messages/message.ts';
import { askedUnit, askingUnit, assistMessage, extendedMessages, requestedMessage } from '../messages.ts';
import { type AssistRequest, isLate } from '../request.ts';

/** All that is to be told of an open request at an instant, as often as one asks: the sending, too, for who was cut short there. */
export const remindersOf = (request: AssistRequest, now: Instant): Message[] => [
  requestedMessage(request),
  ...extendedMessages(request),
  ...dueTomorrow(request, now),
  ...overdue(request, now),
];

/** From the last working day before the term ends; a term that is prolonged is another occasion. */
const dueTomorrow = (request: AssistRequest, now: Instant): Message[] => {
  const { due, sentAt } = request;
  const eve = workingDayBefore(due.day);
  const today = dayOf(now);
  if (isLate(due, now) || today < eve || today === due.day) return [];
  const at = later(startOfDay(eve), sentAt);
  const type = 'assist-due-tomorrow';
  return [assistMessage(request, { type, to: askedUnit(request), occasion: `due#${due.day}`, at })];
};

/** To the unit, which is to make up for it; to who waits for it; and to the desk, which is to step in. */
const overdue = (request: AssistRequest, now: Instant): Message[] => {
  const { day, dueBy } = request.due;
  if (!isLate(request.due, now)) return [];
  const told = { occasion: `overdue#${day}`, at: dueBy };
  return [
    assistMessage(request, { ...told, type: 'assist-overdue', to: askedUnit(request) }),
    assistMessage(request, { ...told, type: 'assist-overdue', to: askingUnit(request) }),
    assistMessage(request, { ...told, type: 'assist-escalated', to: DESK_RECIPIENT }),
  ];
};
