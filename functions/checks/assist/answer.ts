import type { Day, Instant } from '../../../shared/calendar/dates.ts';

/** What a unit may say of a subject. No answer is none of these: it stays unanswered. */
export const ANSWERS = { none: '无', found: '有', 'not-applicable': '不适用' } as const;
export type AnswerResult = keyof typeof ANSWERS;

/** Of a subject that nobody has answered for; never 无. */
export const UNANSWERED = '未反馈';

interface AnswerDocument {
  documentNo: string;
  decidedOn: Day | null;
  summary: string;
}

/** What somebody says of a subject: documents exactly where something was found, a reason where it is not applicable. */
export interface Said {
  result: AnswerResult;
  documents: AnswerDocument[];
  reason: string | null;
}

/** One answer for one subject. Answers are appended; what was said is never changed. */
export interface Answer extends Said {
  /** The subject's number in the list of the check. */
  no: number;
  uscc: string;
  /** Who answered: the unit's id, and what stands for the officer (`actorOf`; not shown). */
  unit: string;
  actor: string;
  at: Instant;
}

/** A subject that has an answer: the last one counts. */
export interface AnsweredSubject {
  no: number;
  uscc: string;
  current: Answer;
  /** When it was answered first: a correction makes no answer late. */
  firstAt: Instant;
  /** What the current answer corrected, the oldest first. */
  earlier: Answer[];
}

/** All that was ever answered of it, the oldest first. */
export const answersIn = ({ current, earlier }: AnsweredSubject): Answer[] => [...earlier, current];

/** The answers of a request by subject, in the order of the list. */
export const bySubject = (answers: readonly Answer[]): AnsweredSubject[] => {
  const of = new Map<number, Answer[]>();
  for (const answer of answers) of.set(answer.no, [...(of.get(answer.no) ?? []), answer]);
  return [...of]
    .sort(([a], [b]) => a - b)
    .flatMap(([no, given]) => {
      const inOrder = [...given].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
      const [first, current] = [inOrder.at(0), inOrder.at(-1)];
      if (first === undefined || current === undefined) return [];
      return [{ no, uscc: current.uscc, current, firstAt: first.at, earlier: inOrder.slice(0, -1) }];
    });
};
