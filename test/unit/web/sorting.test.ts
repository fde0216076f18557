import type { Column } from '../../../web/ui/table/column.ts';
import { sortAfter, sorted } from '../../../web/ui/table/sorting.ts';

interface Row {
  name: string;
  count: number;
}

const columns: Column<Row>[] = [
  { key: 'name', head: '名称', cell: ({ name }) => name, sortBy: ({ name }) => name },
  { key: 'count', head: '条数', cell: ({ count }) => count, sortBy: ({ count }) => count },
  { key: 'note', head: '备注', cell: () => '' },
];
const rows = [
  { name: '乙10', count: 9 },
  { name: '乙2', count: 10 },
  { name: '甲', count: 9 },
];
const names = (sort: string) => sorted(rows, columns, sort).map(({ name }) => name);

it.each([
  ['', ['乙10', '乙2', '甲']],
  ['count', ['乙10', '甲', '乙2']],
  ['-count', ['乙2', '乙10', '甲']],
  ['note', ['乙10', '乙2', '甲']],
  ['unknown', ['乙10', '乙2', '甲']],
])('sorted by “%s”', (sort, expected) => expect(names(sort)).toEqual(expected));

it('sorts words by Chinese order, numbers in them by value', () => {
  expect(names('name')).toEqual(['甲', '乙2', '乙10']);
  expect(names('-name')).toEqual(['乙10', '乙2', '甲']);
});

it('leaves the rows it was given alone', () => {
  sorted(rows, columns, 'count');
  expect(rows[0]?.name).toBe('乙10');
});

it.each([
  ['', 'name', 'name'],
  ['name', 'name', '-name'],
  ['-name', 'name', 'name'],
  ['-name', 'count', 'count'],
])('from “%s”, a click on %s leads to %s', (sort, key, expected) => expect(sortAfter(sort, key)).toBe(expected));
