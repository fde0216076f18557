import type { Clock } from './case-types.ts';

/** As the platform lights a case by its nearest term: of each of its terms. */
export const lightOf = ({ overdue, workingDaysLeft }: Pick<Clock, 'overdue' | 'workingDaysLeft'>) => {
  if (overdue) return 'red';
  return workingDaysLeft <= 1 ? 'amber' : 'green';
};
