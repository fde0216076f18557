import { readAddress, writeAddress } from '../../../web/ui/address/address-state.ts';

const DEFAULTS = { state: 'open', q: '', sort: '' };

it.each([
  ['', DEFAULTS],
  ['?state=all', { ...DEFAULTS, state: 'all' }],
  ['?state=&q=%E7%BD%9A%26', { ...DEFAULTS, state: '', q: '罚&' }],
  ['?other=1', DEFAULTS],
])('reads %s', (search, values) => expect(readAddress(search, DEFAULTS)).toEqual(values));

it.each([
  ['?month=2026-01', '2026-01'],
  ['?month=2026-13', '2026-03'],
  ['?month=abc', '2026-03'],
  ['?month=', '2026-03'],
])('takes only a month for a month: %s', (search, month) =>
  expect(readAddress(search, { month: '2026-03' })).toEqual({ month }),
);

it.each([
  ['sets what is new', '', { state: 'all' }, '?state=all'],
  ['leaves out what is the default', '?state=all&q=a', { state: 'open' }, '?q=a'],
  ['keeps what the page does not know', '?from=mail', { sort: '-day' }, '?from=mail&sort=-day'],
  ['goes back to nothing', '?state=all&q=a&sort=b', DEFAULTS, ''],
])('%s', (_, search, changes, expected) => expect(writeAddress(search, DEFAULTS, changes)).toBe(expected));

it('reads back what it wrote', () => {
  const values = { state: 'a b+c', q: '100%&?#', sort: '-天' };
  expect(readAddress(writeAddress('', DEFAULTS, values), DEFAULTS)).toEqual(values);
});
