import { ticksUpTo } from './scale.ts';

/** What a chart shows: one value a series for each label; null where there is none. */
export interface ChartData {
  caption: string;
  /** Over the labels in the table: 月份 */
  labelHead: string;
  labels: readonly string[];
  /** Names of units or domains, on English pages as well. */
  areLabelsChinese?: boolean;
  series: readonly { name: string; values: readonly (number | null)[] }[];
  /** How a value is written. */
  words?: (value: number) => string;
}

/** The axis: what is counted has no halves. */
export const ticksOf = ({ series }: Pick<ChartData, 'series'>): readonly number[] => {
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  return ticksUpTo(Math.max(0, ...values), values.every(Number.isInteger) ? 1 : 0);
};
