/** As many steps as an axis has at most. */
const STEPS = 5;

/** From zero in even steps of 1, 2 or 5 times a power of ten, so that the axis reads well; at least one step. */
export const ticksUpTo = (max: number, leastStep = 0): readonly number[] => {
  const step = max > 0 ? Math.max(leastStep, niceStep(max / STEPS)) : 1;
  const steps = Math.max(1, Math.ceil(max / step - 1e-9));
  // Multiplied and rounded: adding up 0.1 ten times is not 1.
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
};

const niceStep = (least: number): number => {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least * (1 - 1e-9)) ?? 10 * power;
};

/** Where a value lies between `from` and `to`, as coordinates. */
export const linear =
  (max: number, from: number, to: number) =>
  (value: number): number =>
    from + (value / max) * (to - from);
