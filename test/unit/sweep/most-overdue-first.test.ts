import { mostOverdueFirst } from '../../../shared/sweep/most-overdue-first.ts';
import { at } from '../../support/open-case.ts';

const due = (id: string, day: string) => ({ id, dueBy: at(day) });
const ALL = [due('B', '2026-03-03'), due('C', '2026-03-02'), due('A', '2026-03-03'), due('D', '2026-03-04')];
const page = (all: typeof ALL, limit: number, cursor?: string) => {
  const found = mostOverdueFirst(all, (one) => one, { limit, cursor });
  return { ids: found.page.map(({ id }) => id).join(''), cursor: found.cursor };
};

it('the longest overdue first, of two due at once the lower number', () => {
  expect(page(ALL, 10)).toEqual({ ids: 'CABD', cursor: undefined });
});

it('goes on where a page ended, though what it ended with was settled meanwhile', () => {
  const first = page(ALL, 2);
  expect(first.ids).toBe('CA');
  const left = ALL.filter(({ id }) => id !== 'A' && id !== 'C');
  expect(page([...left, due('E', '2026-03-01')], 2, first.cursor)).toEqual({ ids: 'BD', cursor: undefined });
});

it('nothing is a page without a cursor', () => {
  expect(page([], 2)).toEqual({ ids: '', cursor: undefined });
});

it('refuses a cursor that is none', () => {
  expect(() => page(ALL, 2, '!')).toThrow('cursor 无效');
});
