/** The month (`2026-03`) so many months before another. */
export const monthsBack = (month: string, many: number): string => {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(Number(year), Number(number) - 1 - many, 1)).toISOString().slice(0, 7);
};

/** Both included, `YYYY-MM`. */
export interface Months {
  from: string;
  to: string;
}

/** So many months, the last of them this one, the earliest first. */
export const monthsUpTo = (month: string, many: number): string[] =>
  Array.from({ length: many }, (_, index) => monthsBack(month, many - 1 - index));
