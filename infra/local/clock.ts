/** The business clock of the embedded stack: it may start anywhere and be moved, and runs on from there. */
export interface BusinessClock {
  now(): Date;
  moveTo(instant: Date): void;
}

export const businessClock = (start: Date | undefined, system: () => number = Date.now): BusinessClock => {
  let ahead = start === undefined ? 0 : start.getTime() - system();
  return {
    now: () => new Date(system() + ahead),
    moveTo: (instant) => {
      ahead = instant.getTime() - system();
    },
  };
};

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i;

/** An instant with its offset; undefined for anything else. */
export const parseInstant = (text: unknown): Date | undefined => {
  if (typeof text !== 'string' || !RFC_3339.test(text)) return undefined;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
};
