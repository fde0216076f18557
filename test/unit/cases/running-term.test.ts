import { runningTerm } from '../../../functions/cases/overdue/running-term.ts';
import { at, clock } from '../../support/open-case.ts';

/** Of Monday 2 March: the step's three working days end with Thursday 5, the law's five with Monday 9. */
const STEP = clock(at('2026-03-02'), 3);
const LAW = clock(at('2026-03-02'), 5);
const BOTH = { due: LAW, stepDue: STEP };

it.each([
  ['the step is nearly over', BOTH, '2026-03-04', ['step', '2026-03-05', false, 0]],
  ['the step is over, the law’s term runs', BOTH, '2026-03-06', ['step', '2026-03-05', true, 1]],
  ['both are over: the law’s counts', BOTH, '2026-03-11', ['law', '2026-03-09', true, 2]],
  ['the step ends with the law’s term', { due: LAW, stepDue: LAW }, '2026-03-10', ['law', '2026-03-09', true, 1]],
  [
    'a step beside which no law’s term runs',
    { due: null, stepDue: STEP },
    '2026-03-06',
    ['step', '2026-03-05', true, 1],
  ],
  ['the law’s term alone', { due: LAW, stepDue: null }, '2026-03-09', ['law', '2026-03-09', false, 0]],
])('%s', (_case, clocks, day, expected) => {
  const running = runningTerm(clocks, at(day));
  expect([running?.term, running?.clock.deadline.day, running?.overdue, running?.workingDaysLate]).toEqual(expected);
});

it.each([
  ['there is time', BOTH, '2026-03-03'],
  ['nothing runs', { due: null, stepDue: null }, '2026-03-20'],
])('no term where %s', (_case, clocks, day) => {
  expect(runningTerm(clocks, at(day))).toBeUndefined();
});
