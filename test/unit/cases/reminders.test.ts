import { type Case, DESK } from '../../../functions/cases/case.ts';
import { remindersOf } from '../../../functions/cases/sweep/reminders.ts';
import { addDays, type Day, type Instant, toInstant } from '../../../shared/calendar/dates.ts';
import { at, clock, openCase } from '../../support/open-case.ts';
import { FIRM } from '../../support/records.ts';

const told = (current: Case, now: Instant) =>
  remindersOf(current, now, () => '待受理').map(({ type, to }) => `${type} ${to.role}:${to.id}`);

/** From a day on, what is told for the first time on which of the days after. */
const firstTold = (current: Case, from: string, days: number) => {
  const seen = new Set<string>();
  return Array.from({ length: days }, (_, i) => addDays(from as Day, i)).flatMap((day) => {
    const fresh = remindersOf(current, at(day, '00:05'), () => '待受理').filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    return fresh.map(({ type, to }) => `${day} ${type} ${to.role}`);
  });
};

const unit = (changes: Partial<Case> = {}) => openCase({ holder: 'qz-scjg', stepDue: null, ...changes });

describe('what is told on which day', () => {
  it('of a case with the unit, due on Wednesday 11 March', () => {
    expect(firstTold(unit(), '2026-03-03', 20)).toEqual([
      '2026-03-10 case-due-tomorrow unit',
      '2026-03-12 case-overdue unit',
      '2026-03-12 case-overdue desk',
      '2026-03-12 case-overdue enterprise',
      '2026-03-14 case-escalated desk',
    ]);
  });

  it('over the week of Qingming: Monday 6 April is off, so Friday tells of Tuesday', () => {
    const current = unit({ filedAt: at('2026-04-02'), due: clock(at('2026-04-02'), 2) });
    expect(current.due?.deadline.day).toBe('2026-04-07');
    expect(firstTold(current, '2026-04-03', 9)).toEqual([
      '2026-04-03 case-due-tomorrow unit',
      '2026-04-08 case-overdue unit',
      '2026-04-08 case-overdue desk',
      '2026-04-08 case-overdue enterprise',
      '2026-04-10 case-escalated desk',
    ]);
  });

  it('over the National Day holiday: the make-up Saturday counts, so the second working day after is over on Sunday', () => {
    const current = unit({ filedAt: at('2026-09-29'), due: clock(at('2026-09-29'), 2) });
    expect(current.due?.deadline.day).toBe('2026-10-08');
    expect(firstTold(current, '2026-09-30', 15)).toEqual([
      '2026-09-30 case-due-tomorrow unit',
      '2026-10-09 case-overdue unit',
      '2026-10-09 case-overdue desk',
      '2026-10-09 case-overdue enterprise',
      '2026-10-11 case-escalated desk',
    ]);
  });

  it('of a step, as long as the law has more time', () => {
    const current = openCase({ holder: 'qz-scjg', stepDue: clock(at('2026-03-03'), 3) });
    expect(firstTold(current, '2026-03-03', 7)).toEqual([
      '2026-03-05 case-due-tomorrow unit',
      '2026-03-07 step-overdue unit',
      '2026-03-07 step-overdue desk',
    ]);
  });

  it('of a step that ends with the law, once', () => {
    const current = unit({ stepDue: clock(at('2026-03-02'), 7) });
    expect(firstTold(current, '2026-03-10', 3)).toEqual([
      '2026-03-10 case-due-tomorrow unit',
      '2026-03-12 case-overdue unit',
      '2026-03-12 case-overdue desk',
      '2026-03-12 case-overdue enterprise',
    ]);
  });

  it('nobody twice where the desk holds the case itself', () => {
    expect(told(openCase(), at('2026-03-20'))).toEqual([
      'step-overdue desk:desk',
      'case-overdue desk:desk',
      `case-overdue enterprise:${FIRM.uscc}`,
      'case-escalated desk:desk',
    ]);
  });

  it('nothing of a case that is over', () => {
    expect(told(openCase({ holder: null, due: null, stepDue: null }), at('2026-03-20'))).toEqual([]);
  });
});

describe('to the instant', () => {
  const current = unit();
  it.each([
    ['2026-03-10', '00:00', ['case-due-tomorrow unit:qz-scjg']],
    ['2026-03-10', '23:59', ['case-due-tomorrow unit:qz-scjg']],
    ['2026-03-11', '00:00', []],
    ['2026-03-11', '23:59', []],
    ['2026-03-09', '23:59', []],
  ])('%s %s', (day, time, expected) => {
    expect(told(current, at(day, time))).toEqual(expected);
  });

  it('a case is overdue at 24:00 and not before', () => {
    const dueBy = current.due?.deadline.dueBy as Instant;
    const before = toInstant(new Date(Date.parse(dueBy) - 1));
    expect([told(current, before), told(current, dueBy)].map(({ length }) => length)).toEqual([0, 3]);
  });
});

it('is the same however often and whenever on the day one asks', () => {
  const some = (now: Instant) => remindersOf(openCase(), now, () => '待受理');
  expect(some(at('2026-03-20', '00:00'))).toEqual(some(at('2026-03-25', '23:59')));
});

it('is told anew once the term was prolonged, and to whom the case was passed on', () => {
  const ids = (current: Case) => remindersOf(current, at('2026-03-20'), () => '待受理').map(({ id }) => id);
  const before = ids(unit());
  const prolonged = ids(unit({ due: clock(at('2026-03-02'), 10) }));
  expect(prolonged.filter((id) => before.includes(id))).toEqual([]);
  expect(ids(openCase({ stepDue: null, holder: DESK })).filter((id) => !before.includes(id))).toEqual([]);
  expect(ids(unit({ holder: 'wf-qxj' })).filter((id) => !before.includes(id))).toHaveLength(1);
});

it('says which case, where it stands and by when, and no more', () => {
  const [reminder] = remindersOf(unit(), at('2026-03-10'), () => '核查中');
  expect(reminder).toMatchObject({
    caseId: 'YY20260302ABCDEFGH',
    kind: 'objection',
    at: '2026-03-09T16:00:00.000Z',
    text: '异议申诉 YY20260302ABCDEFGH 将于下一个工作日到期，请及时办理。当前环节：核查中；期限：2026年03月11日。',
  });
});

it('says of a deadline that is not final that it is not', () => {
  const current = unit({ filedAt: at('2026-12-22'), due: clock(at('2026-12-22'), 3) });
  const [reminder] = remindersOf(current, at('2026-12-24'), () => '核查中');
  expect(reminder?.text).toContain('2026年12月25日（暂定，待公布该年节假日安排后重新计算）');
});
