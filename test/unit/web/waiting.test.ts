import { byDue, narrowed, ofRequest, stateOf, type Waiting } from '../../../web/console/inbox/waiting.ts';

const item = (changes: Partial<Waiting>): Waiting => ({
  ...{
    id: '1',
    kind: 'objection',
    path: '/objections/1',
    title: '示例企业',
    note: '',
    state: 'filed',
    stateName: '待受理',
  },
  ...{ light: 'green', due: { day: '2026-03-06', provisional: false, workingDaysLeft: 4 }, since: '2026-03-02' },
  ...changes,
});
const ids = (items: readonly Waiting[]) => items.map(({ id }) => id);

it('puts first what is due first, and last what has no term', () => {
  const due = (day: string) => ({ day, provisional: false, workingDaysLeft: 0 });
  const items = [
    item({ id: 'none', due: null }),
    item({ id: 'later', due: due('2026-03-06') }),
    item({ id: 'sooner', due: due('2026-03-05') }),
    item({ id: 'same day, waiting longer', due: due('2026-03-06'), since: '2026-03-01' }),
  ];
  expect(ids(byDue(items))).toEqual(['sooner', 'same day, waiting longer', 'later', 'none']);
});

it('is narrowed by kind, by a state of a kind, and by colour', () => {
  const items = [item({ id: 'a' }), item({ id: 'b', kind: 'repair' }), item({ id: 'c', light: 'red' })];
  const all = { kind: 'all', state: 'all', light: 'all' };
  expect(ids(narrowed(items, all))).toEqual(['a', 'b', 'c']);
  expect(ids(narrowed(items, { ...all, kind: 'repair' }))).toEqual(['b']);
  expect(ids(narrowed(items, { ...all, state: stateOf(item({})) }))).toEqual(['a', 'c']);
  expect(ids(narrowed(items, { ...all, light: 'red' }))).toEqual(['c']);
});

it.each([
  ['overdue', -1, 'red'],
  ['open', 0, 'amber'],
  ['open', 1, 'amber'],
  ['open', 2, 'green'],
] as const)('shows a request that is %s with %i working days left as %s', (state, workingDaysLeft, light) => {
  const due = { day: '2026-03-06', dueBy: '', provisional: false, workingDaysLeft };
  const request = { state, due, domain: { name: '' }, asker: { name: '' } } as Parameters<typeof ofRequest>[0];
  expect(ofRequest(request).light).toBe(light);
});
