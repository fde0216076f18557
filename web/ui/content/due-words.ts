/** How a term stands: the platform says it, which knows the working days and the time. */
export type Light = 'none' | 'green' | 'amber' | 'red';

export interface DueWords {
  lights: Readonly<Record<Light, string>>;
  left: (days: number) => string;
  today: string;
  late: (days: number) => string;
}

/** In working days where the platform counts them (negative: late), else by its light alone. */
export const dueInWords = (words: DueWords, light: Light, workingDaysLeft: number | undefined): string => {
  if (workingDaysLeft === undefined) return words.lights[light];
  if (workingDaysLeft < 0) return words.late(-workingDaysLeft);
  // The last day may be over and yet no working day have passed since.
  if (light === 'red') return words.lights.red;
  return workingDaysLeft === 0 ? words.today : words.left(workingDaysLeft);
};
