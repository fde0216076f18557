/** Hundredths of a percent: a rate is printed with two decimals. */
const WHOLE = 10_000;

/**
 * A percentage as text with two decimals, by integers alone, half a hundredth rounded up; null of nothing. Only all is
 * 100.00 and only none is 0.00: rounding never hides the last row that is not like the rest.
 */
export const rateOf = (part: number, whole: number): string | null => {
  if (whole === 0) return null;
  const [p, w] = [BigInt(part), BigInt(whole)];
  const rounded = Number((p * BigInt(WHOLE) * 2n + w) / (w * 2n));
  const hundredths = part === whole ? WHOLE : part === 0 ? 0 : Math.min(Math.max(rounded, 1), WHOLE - 1);
  return `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
};

export const overHalf = (part: number, whole: number): boolean => part * 2 > whole;
