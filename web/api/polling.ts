/** Most things are done within seconds; what is not should not be asked about all the time. */
const FIRST_MS = 1000;
const GROWTH = 1.5;
const LONGEST_MS = 15_000;

/** How long to wait before asking again, after so many times without news. */
export const waitBeforeAsking = (timesInVain: number): number => Math.min(FIRST_MS * GROWTH ** timesInVain, LONGEST_MS);
