import { addDays, type Day, dayOf } from '../../../shared/calendar/dates.ts';
import type { Answer, AnsweredSubject } from './answer.ts';
import type { Ask, RecognisedSubject } from './ask.ts';

/** An answer that a unit gave for an earlier check, taken instead of asking again (互认). */
export interface Recognised {
  domain: string;
  /** The unit's id. */
  unit: string;
  /** The subject's number in the list of the check that takes it. */
  no: number;
  uscc: string;
  /** For which it was given: what was found may be older than the check asks for. */
  period: { from: Day; to: Day };
  answer: Answer;
  /** That it was given to. */
  requestId: string;
  validUntil: Day;
}

/** Ours: what a unit said of a subject may be taken for so long. */
export const VALID_DAYS = 30;

export const validUntil = ({ at }: Pick<Answer, 'at'>): Day => addDays(dayOf(at), VALID_DAYS);

interface Range {
  from: string;
  first: number;
  last: number;
}

/** Reading one answer too many is cheaper than asking once more. */
const GAP = 25;

/** What to read of which requests, so that few reads bring all answers that were taken and few others. */
export const rangesOf = (subjects: readonly Pick<RecognisedSubject, 'from' | 'fromNo'>[]): Range[] => {
  const sorted = [...subjects].sort((a, b) => (a.from === b.from ? a.fromNo - b.fromNo : a.from < b.from ? -1 : 1));
  const ranges: Range[] = [];
  for (const { from, fromNo } of sorted) {
    const last = ranges.at(-1);
    if (last !== undefined && last.from === from && fromNo - last.last <= GAP) last.last = fromNo;
    else ranges.push({ from, first: fromNo, last: fromNo });
  }
  return ranges;
};

/** The answers for these subjects among those that were read of the request they were taken from. */
export const recognisedFrom = (
  { domain, unit }: Pick<Ask, 'domain' | 'unit'>,
  subjects: readonly RecognisedSubject[],
  answers: readonly AnsweredSubject[],
  from: string,
): Recognised[] => {
  const taken = new Map(subjects.flatMap((subject) => (subject.from === from ? [[subject.fromNo, subject]] : [])));
  return answers.flatMap(({ no: fromNo, current }) => {
    const subject = taken.get(fromNo);
    if (subject === undefined) return [];
    const { no, uscc, period } = subject;
    return [{ domain, unit, no, uscc, period, answer: current, requestId: from, validUntil: validUntil(current) }];
  });
};
