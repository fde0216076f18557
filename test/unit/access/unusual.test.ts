import { type RuleId, unusual } from '../../../functions/access/unusual/rules.ts';
import type { StaffLook } from '../../../shared/accesses/access.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';

/** 2026-03-02 is a Monday. Times are Shanghai's. */
const at = (day: number, time = '10:00') =>
  new Date(`2026-03-${String(day).padStart(2, '0')}T${time}:00+08:00`).toISOString() as Instant;
const look = (changes: Partial<StaffLook>): StaffLook => ({
  at: at(2),
  unit: 'qz-scjg',
  actor: 'a',
  what: 'report-fetched',
  matterNo: '青评优〔2026〕3号',
  reportNo: null,
  usccs: ['F1'],
  ...changes,
});
const firms = (count: number) => Array.from({ length: count }, (_, i) => `F${i}`);
const times = (count: number, of: (i: number) => Partial<StaffLook>) =>
  Array.from({ length: count }, (_, i) => look(of(i)));

const told = (looks: readonly StaffLook[]) =>
  unusual(looks).map(({ rule, actor, figure, threshold, about }) => [rule, actor, figure, threshold, about]);

it('nothing is unusual in an ordinary day', () => {
  expect(told([look({}), look({ actor: 'b', usccs: firms(49) })])).toEqual([]);
  expect(told([])).toEqual([]);
});

describe('LK-001', () => {
  it('speaks from fifty enterprises on a day, each counted once', () => {
    expect(told([look({ usccs: firms(49) }), look({ at: at(2, '11:00'), usccs: firms(50) })])).toEqual([
      ['LK-001', 'a', 50, 50, '2026-03-02'],
    ]);
    expect(told([look({ usccs: firms(49) }), look({ at: at(3), usccs: firms(49) })])).toEqual([]);
  });

  it('measures a person by the days of the others', () => {
    const others = times(5, (i) => ({ actor: `b${i}`, usccs: firms(20) }));
    expect(told([...others, look({ usccs: firms(99) })])).toEqual([]);
    expect(told([...others, look({ usccs: firms(100) })])).toEqual([['LK-001', 'a', 100, 100, '2026-03-02']]);
  });
});

describe('LK-002', () => {
  const outside = [...times(4, (i) => ({ at: at(2, `06:5${i}`) })), ...times(4, (i) => ({ at: at(3, `21:0${i}`) }))];
  it('counts early, late and days off', () => {
    expect(told([...outside, look({ at: at(7) })])).toEqual([]);
    expect(told([...outside, look({ at: at(7) }), look({ at: at(8) })])).toEqual([['LK-002', 'a', 10, 10, null]]);
  });

  it('takes a worked weekend day for a working day', () => {
    const saturday = new Date('2026-02-14T10:00:00+08:00').toISOString() as Instant;
    expect(told([...outside, look({ at: at(7) }), look({ at: saturday })])).toEqual([]);
  });
});

it.each<[RuleId, number, (i: number) => Partial<StaffLook>, string]>([
  ['LK-003', 15, (i) => ({ at: at(i + 2), usccs: [`F${i}`] }), '青评优〔2026〕3号'],
  ['LK-004', 3, (i) => ({ matterNo: `青评优〔2026〕${i}号` }), 'F1'],
  ['LK-005', 10, (i) => ({ what: 'report-opened', reportNo: 'WF1', at: at(2, `10:0${i}`) }), 'WF1'],
])('%s speaks from its figure on', (rule, threshold, of, about) => {
  const ofRule = (looks: readonly StaffLook[]) => told(looks).filter(([broken]) => broken === rule);
  expect(ofRule(times(threshold - 1, of))).toEqual([]);
  expect(ofRule(times(threshold, of))).toEqual([[rule, 'a', threshold, threshold, about]]);
  // Two persons are not one.
  expect(ofRule(times(threshold, (i) => ({ ...of(i), actor: i % 2 === 0 ? 'a' : 'b' })))).toEqual([]);
});
