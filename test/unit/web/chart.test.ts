import { ticksOf } from '../../../web/ui/chart/chart-data.ts';
import { linePath } from '../../../web/ui/chart/line-path.ts';
import { linear, ticksUpTo } from '../../../web/ui/chart/scale.ts';

it.each([
  [0, [0, 1]],
  [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [7, [0, 2, 4, 6, 8]],
  [97.5, [0, 20, 40, 60, 80, 100]],
  [100, [0, 20, 40, 60, 80, 100]],
  [101, [0, 50, 100, 150]],
  [330, [0, 100, 200, 300, 400]],
])('an axis up to %d has the ticks %j', (max, ticks) => expect(ticksUpTo(max)).toEqual(ticks));

it('reaches the largest value by few even steps, whatever it is', () => {
  for (let max = 0.001; max < 1e7; max *= 1.37) {
    const ticks = ticksUpTo(max);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
    expect(ticks.length).toBeLessThanOrEqual(6);
  }
});

it('lies between its ends', () => {
  const y = linear(100, 200, 0);
  expect([y(0), y(50), y(100)]).toEqual([200, 100, 0]);
});

it.each([
  ['counts have no halves', [1, null, 0], [0, 1]],
  ['of all series the largest counts', [3, 9, 2], [0, 2, 4, 6, 8, 10]],
  ['shares have', [0.4, 0.975], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ['nothing is an axis all the same', [null], [0, 1]],
])('%s', (_, values, ticks) =>
  expect(
    ticksOf({
      series: [
        { name: 'a', values: [0] },
        { name: 'b', values },
      ],
    }),
  ).toEqual(ticks),
);

it.each([
  ['goes through all', [1, 2, 3], 'M0 1h0L10 2L20 3'],
  ['is broken where there is no value', [1, null, 3], 'M0 1h0M20 3h0'],
  ['is nothing without values', [null, null], ''],
])('a line %s', (_, values, path) =>
  expect(
    linePath(
      values,
      (index) => index * 10,
      (value) => value,
    ),
  ).toBe(path),
);
