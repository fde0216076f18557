import type { Instant } from '../../shared/calendar/dates.ts';
import type { Case } from './case.ts';

/** By which step a case came to a holder. */
export interface InboxEntry {
  holder: string;
  /** The number of the step, from 0. */
  entry: number;
  at: Instant;
}

/** Every time the case came to somebody, in order. A pointer is named by the step, so one that is removed is never one that came later. */
export const inboxEntries = ({ events }: Pick<Case, 'events'>): InboxEntry[] =>
  events.flatMap(({ holder, at }, i) =>
    holder === null || events[i - 1]?.holder === holder ? [] : [{ holder, entry: i, at }],
  );

/** Where it lies now; undefined where nobody has to act. */
export const inboxEntry = (current: Pick<Case, 'events' | 'holder'>): InboxEntry | undefined =>
  current.holder === null ? undefined : inboxEntries(current).at(-1);

/** Where it lay before. */
export const leftEntries = (current: Pick<Case, 'events' | 'holder'>): InboxEntry[] => {
  const entries = inboxEntries(current);
  return current.holder === null ? entries : entries.slice(0, -1);
};
