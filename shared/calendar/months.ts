/** Ours: so many complaints are folded within the seconds an operation may take. */
export const MAX_MONTHS = 24;

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The months from one to another, both included; none where the first is the later one. */
export const monthsFrom = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, numberOf(to) - numberOf(from) + 1) }, (_, i) => {
    const month = numberOf(from) + i;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
