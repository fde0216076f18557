import type { Outcome } from './plan.ts';

/** One letter a row keeps the plan of 500 rows small. */
const LETTERS: Record<Outcome, string> = { accepted: 'a', history: 'h', unchanged: 'u', repeat: 'p', rejected: 'r' };
const OUTCOMES = Object.fromEntries(Object.entries(LETTERS).map(([outcome, letter]) => [letter, outcome as Outcome]));

export const encodeOutcomes = (outcomes: readonly Outcome[]): string =>
  outcomes.map((outcome) => LETTERS[outcome]).join('');

export const decodeOutcomes = (letters: string): Outcome[] => [...letters].map((letter) => OUTCOMES[letter] as Outcome);

export const ROW_STATUSES = ['accepted', 'unchanged', 'superseded', 'rejected'] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

/** What the sender is told of an outcome. */
export const STATUS: Record<Outcome, RowStatus> = {
  accepted: 'accepted',
  history: 'superseded',
  unchanged: 'unchanged',
  repeat: 'superseded',
  rejected: 'rejected',
};

export const countsOf = (outcomes: readonly Outcome[]): Record<RowStatus, number> => {
  const counts = { accepted: 0, unchanged: 0, superseded: 0, rejected: 0 };
  for (const outcome of outcomes) counts[STATUS[outcome]]++;
  return counts;
};
