import { dayOf, type Instant, startOfDay } from '../../../../shared/calendar/dates.ts';
import { recomputed } from '../../../../shared/calendar/deadline.ts';
import { type Calendar, workingCalendar } from '../../../../shared/calendar/working-days.ts';
import type { Message, Tell } from '../../../../shared/messages/message.ts';
import type { InboxStore } from '../inbox/inbox-store.ts';
import { askedUnit, askingUnit, assistMessage } from '../messages.ts';
import { type AssistRequest, termOf } from '../request.ts';

export interface TimingDeps {
  inbox: Pick<InboxStore, 'save'>;
  tell: Tell;
  calendar?: Calendar;
}

/**
 * The request with its term by the calendar known now; undefined where that changes nothing, or where somebody acted meanwhile:
 * then the next sweep looks again. Told before it is saved: once it is saved, nothing shows that there was something to tell.
 */
export const timedAgain = async (
  request: AssistRequest,
  now: Instant,
  { inbox, tell, calendar = workingCalendar }: TimingDeps,
): Promise<AssistRequest | undefined> => {
  const due = recomputed(request.due, request.sentAt, termOf(request), calendar);
  if (due.day === request.due.day && due.provisional === request.due.provisional) return undefined;
  const next = { ...request, due, revision: request.revision + 1 };
  await tell(retimedMessages(next, now, calendar));
  return (await inbox.save(request, next)) ? next : undefined;
};

const retimedMessages = (request: AssistRequest, now: Instant, { version }: Calendar): Message[] =>
  [askedUnit(request), askingUnit(request)].map((to) =>
    assistMessage(request, {
      ...{ type: 'assist-due-recomputed', to, occasion: `recomputed#${version}` },
      at: startOfDay(dayOf(now)),
    }),
  );
