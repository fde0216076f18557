import { dayOf, type Instant } from '../../../../shared/calendar/dates.ts';
import { workingDaysBetween } from '../../../../shared/calendar/working-days.ts';
import { median } from '../../../../shared/median.ts';
import { type AssistRequest, stateOfRequest } from '../request.ts';

type Counted = Pick<AssistRequest, 'sentAt' | 'due' | 'extension' | 'answeredAt' | 'subjects' | 'answered'>;

/** What became of requests, counted in the month in which they were sent, as they stand now. */
export const figuresOf = (requests: readonly Counted[], now: Instant) => {
  const states = requests.map((request) => stateOfRequest(request, now));
  const inState = (...wanted: readonly (typeof states)[number][]) =>
    states.filter((state) => wanted.includes(state)).length;
  return {
    requests: requests.length,
    answeredInTime: inState('answered'),
    answeredLate: inState('answered-late'),
    unansweredOverdue: inState('overdue'),
    /** Once overdue, always overdue: answered late or not at all. */
    overdue: inState('answered-late', 'overdue'),
    pending: inState('open'),
    extended: requests.filter(({ extension }) => extension !== null).length,
    subjects: sum(requests, 'subjects'),
    subjectsAnswered: sum(requests, 'answered'),
    medianWorkingDays: median(requests.flatMap((request) => daysToAnswer(request) ?? [])),
  };
};

const sum = (requests: readonly Counted[], of: 'subjects' | 'answered'): number =>
  requests.reduce((total, request) => total + request[of], 0);

/** Until the last subject was first answered; 0 on the day of sending. */
const daysToAnswer = ({ sentAt, answeredAt }: Counted): number | undefined =>
  answeredAt === null ? undefined : workingDaysBetween(dayOf(sentAt), dayOf(answeredAt));
