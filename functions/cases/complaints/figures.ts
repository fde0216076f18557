import { dayOf, type Instant } from '../../../shared/calendar/dates.ts';
import { recomputed } from '../../../shared/calendar/deadline.ts';
import { workingDaysBetween } from '../../../shared/calendar/working-days.ts';
import { median } from '../../../shared/median.ts';
import { PURPOSE_CODES, type Purpose } from '../../../shared/purposes.ts';
import type { Clock } from '../case.ts';
import type { Complaint, EndedTerm } from './complaint.ts';

/** What the figures are folded from: no texts, and nobody's name. */
export type CountedComplaint = Pick<
  Complaint,
  | 'caseId'
  | 'accused'
  | 'about'
  | 'demanded'
  | 'filedAt'
  | 'state'
  | 'due'
  | 'endedTerms'
  | 'reopenedAt'
  | 'visit'
  | 'rating'
>;

/** Attributes of the above, for the table. */
export const COUNTED: readonly (keyof CountedComplaint)[] = [
  'caseId',
  'accused',
  'about',
  'demanded',
  'filedAt',
  'state',
  'due',
  'endedTerms',
  'reopenedAt',
  'visit',
  'rating',
];

/** All are counted in the month in which the complaint was filed, as they stand now. */
export const figuresOf = (complaints: readonly CountedComplaint[], now: Instant) => {
  const count = (counts: (complaint: CountedComplaint) => boolean) => complaints.filter(counts).length;
  const scores = complaints.flatMap((complaint) => satisfactionOf(complaint) ?? []);
  return {
    complaints: complaints.length,
    certificateDemanded: {
      complaints: count(({ about }) => about === 'certificate-demanded'),
      byPurpose: Object.fromEntries(
        PURPOSE_CODES.map((purpose) => [purpose, count(({ demanded }) => demanded?.purpose === purpose)]),
      ) as Record<Purpose, number>,
    },
    answeredInTime: count((complaint) => isAnswered(complaint) && !isOverdue(complaint, now)),
    overdue: count((complaint) => isOverdue(complaint, now)),
    pending: count((complaint) => complaint.due !== null && !isOverdue(complaint, now)),
    declined: count(({ state }) => state === 'declined'),
    withdrawn: count(({ state }) => state === 'withdrawn'),
    reopened: count(({ reopenedAt }) => reopenedAt !== null),
    medianWorkingDays: median(complaints.flatMap((complaint) => daysToAnswer(complaint) ?? [])),
    satisfaction: { ratings: scores.length, average: average(scores) },
  };
};

/** And, where it was reopened, answered again. */
const isAnswered = ({ state }: CountedComplaint): boolean => state === 'answered' || state === 'closed';

/**
 * A term of the law went by without an answer: the one that runs, or one that had ended when the answer came. Declining or
 * withdrawing a complaint after that does not undo it. Once overdue, always overdue: the second answer does not mend the first.
 */
const isOverdue = ({ due, endedTerms }: CountedComplaint, now: Instant): boolean =>
  endedTerms.some(({ clock, at }) => isOver(clock, at)) || (due !== null && isOver(due, now));

/** By the calendar known now: a provisional deadline is never the last word. */
const isOver = ({ deadline, from, workingDays }: Clock, at: Instant): boolean =>
  at >= recomputed(deadline, from, workingDays).dueBy;

/** To the first answer; 0 on the day of receipt. */
const daysToAnswer = ({ filedAt, endedTerms }: CountedComplaint): number | undefined => {
  const first = endedTerms.find(({ by }: EndedTerm) => by === 'answer');
  return first === undefined ? undefined : workingDaysBetween(dayOf(filedAt), dayOf(first.at));
};

/** What the enterprise says itself, else what it said when it was asked. One complaint, one voice. */
const satisfactionOf = ({ rating, visit }: CountedComplaint): number | undefined =>
  rating?.score ?? visit?.satisfaction ?? undefined;

/** With two decimals, by integers alone, half a hundredth rounded up; null of nothing. */
const average = (scores: readonly number[]): string | null => {
  if (scores.length === 0) return null;
  const sum = scores.reduce((total, score) => total + score, 0);
  const hundredths = Math.floor((sum * 200 + scores.length) / (2 * scores.length));
  return `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
};
