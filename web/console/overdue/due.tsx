import { DueDate } from '../../ui/content/due-date.tsx';

interface Props {
  of: { due: { day: string; provisional: boolean }; overdue: boolean; workingDaysLate: number };
}

/** Nothing on this page has time left: what is not overdue is due by the next working day. */
export const Due = ({ of: { due, overdue, workingDaysLate } }: Props) => (
  <DueDate
    day={due.day}
    light={overdue ? 'red' : 'amber'}
    provisional={due.provisional}
    workingDaysLeft={overdue ? -workingDaysLate : undefined}
  />
);
