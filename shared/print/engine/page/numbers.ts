/** Lengths on a page are whole thousandths of a point: 1/72,000 inch, finer than any device. */
export const thousandths = (length: number): number => Math.round(length * 1000);

/** What stands behind the whole points; a number is made into text much faster from two whole ones. */
const FRACTIONS: readonly string[] = Array.from({ length: 1000 }, (_, rest) =>
  rest === 0 ? '' : `.${String(rest).padStart(3, '0').replace(/0+$/, '')}`,
);

/** Thousandths as PDF has a number. */
export const decimal = (length: number): string => {
  if (length < 0) return `-${decimal(-length)}`;
  const rest = length % 1000;
  return `${(length - rest) / 1000}${FRACTIONS[rest]}`;
};

/** A length as PDF has it. */
export const points = (length: number): string => decimal(thousandths(length));
