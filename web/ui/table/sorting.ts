import type { Column } from './column.ts';

/** A column's key; with a minus, descending; '' is the order the rows came in. As it stands in the address. */
export type Sort = string;

export const keyOf = (sort: Sort): string => sort.replace(/^-/, '');

export const isDescending = (sort: Sort): boolean => sort.startsWith('-');

/** What a click on a column's head leads to: ascending, then descending. */
export const sortAfter = (sort: Sort, key: string): Sort => (sort === key ? `-${key}` : key);

const CHINESE = new Intl.Collator('zh-CN', { numeric: true });

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : CHINESE.compare(String(one), String(other));

export const sorted = <Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort): readonly Row[] => {
  const sortBy = columns.find(({ key }) => key === keyOf(sort))?.sortBy;
  if (sortBy === undefined) return rows;
  const direction = isDescending(sort) ? -1 : 1;
  return [...rows].sort((one, other) => direction * compare(sortBy(one), sortBy(other)));
};
