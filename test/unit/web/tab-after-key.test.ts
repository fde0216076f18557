import { tabAfterKey } from '../../../web/ui/content/tab-after-key.ts';

it.each([
  ['a', 'ArrowRight', 'b'],
  ['c', 'ArrowRight', 'a'],
  ['a', 'ArrowLeft', 'c'],
  ['b', 'Home', 'a'],
  ['b', 'End', 'c'],
  ['b', 'Enter', undefined],
])('from %s, %s leads to %s', (selected, key, expected) =>
  expect(tabAfterKey(['a', 'b', 'c'], selected, key)).toBe(expected),
);
