import type { Purpose } from '../../../../shared/purposes.ts';

interface Limited {
  /** Null: any. */
  purposes: readonly Purpose[] | null;
}

/** A purpose that each of the mandates allows; undefined where there is none, or where none is limited. */
export const commonPurpose = (mandates: readonly Limited[]): Purpose | undefined => {
  const [first, ...rest] = mandates.flatMap(({ purposes }) => (purposes === null ? [] : [purposes]));
  return first?.find((purpose) => rest.every((purposes) => purposes.includes(purpose)));
};
