import { calendarEnds } from './working-days.ts';

/** The word in the log that the operator's alarm waits for. */
export const PROVISIONAL_DEADLINES = 'provisional-deadlines';

/** Tells the operator that deadlines reach beyond the holidays the platform knows. `about` says whose, without personal data. */
export const warnOfProvisionalDeadlines = (about: Readonly<Record<string, string | number>>): void =>
  console.warn(JSON.stringify({ level: 'warn', event: PROVISIONAL_DEADLINES, ...about, calendarEnds }));
