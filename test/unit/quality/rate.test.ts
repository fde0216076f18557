import { overHalf, rateOf } from '../../../functions/quality/rate.ts';

it.each([
  [0, 0, null],
  [0, 3, '0.00'],
  [3, 3, '100.00'],
  [1, 3, '33.33'],
  [2, 3, '66.67'],
  [1, 8, '12.50'],
  [1, 20_000, '0.01'],
  [1, 1_000_000, '0.01'],
  [999_999, 1_000_000, '99.99'],
  [438, 128_854, '0.34'],
  [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, '99.99'],
])('%i of %i is %s', (part, whole, rate) => expect(rateOf(part, whole)).toBe(rate));

it.each([
  [0, 0, false],
  [1, 2, false],
  [2, 3, true],
])('%i of %i is over half: %s', (part, whole, expected) => expect(overHalf(part, whole)).toBe(expected));
