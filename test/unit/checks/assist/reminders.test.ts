import type { AssistRequest } from '../../../../functions/checks/assist/request.ts';
import { dueOf } from '../../../../functions/checks/assist/request.ts';
import { remindersOf } from '../../../../functions/checks/assist/sweep/reminders.ts';
import { addDays, type Day } from '../../../../shared/calendar/dates.ts';
import { assistRequest } from '../../../support/assist-requests.ts';
import { at } from '../../../support/open-case.ts';

/** From a day on, what is told for the first time on which of the days after. */
const firstTold = (request: AssistRequest, from: string, days: number) => {
  const seen = new Set<string>();
  return Array.from({ length: days }, (_, i) => addDays(from as Day, i)).flatMap((day) => {
    const fresh = remindersOf(request, at(day, '12:00')).filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    return fresh.map(({ type, to }) => `${day} ${type} ${to.id}`);
  });
};

const extension = { workingDays: 2, reason: '档案在外', at: at('2026-03-04'), actor: 'SOMEBODY' };

describe('what is told on which day', () => {
  it('of a request due on Thursday 5 March', () => {
    expect(firstTold(assistRequest(), '2026-03-02', 20)).toEqual([
      '2026-03-02 assist-requested qz-scjg',
      '2026-03-04 assist-due-tomorrow qz-scjg',
      '2026-03-06 assist-overdue qz-scjg',
      '2026-03-06 assist-overdue wf-qxj',
      '2026-03-06 assist-escalated desk',
    ]);
  });

  it('of one that was extended to Monday 9 March: Friday is the working day before', () => {
    const request = assistRequest({ extension });
    expect(request.due.day).toBe('2026-03-09');
    expect(firstTold(request, '2026-03-04', 10)).toEqual([
      '2026-03-04 assist-requested qz-scjg',
      '2026-03-04 assist-extended wf-qxj',
      '2026-03-06 assist-due-tomorrow qz-scjg',
      '2026-03-10 assist-overdue qz-scjg',
      '2026-03-10 assist-overdue wf-qxj',
      '2026-03-10 assist-escalated desk',
    ]);
  });

  it.each([
    // Monday 6 April is off for Qingming.
    ['2026-04-02', 2, '2026-04-07', '2026-04-03', '2026-04-08'],
    // The National Day holiday: 1 to 7 October.
    ['2026-09-29', 2, '2026-10-08', '2026-09-30', '2026-10-09'],
    // Due on the make-up Saturday.
    ['2026-10-08', 2, '2026-10-10', '2026-10-09', '2026-10-11'],
  ])('sent on %s for %i working days: due on %s, reminded on %s, overdue on %s', (sent, days, day, eve, late) => {
    const request = assistRequest({ sentAt: at(sent), dueInWorkingDays: days });
    expect(request.due.day).toBe(day);
    const told = firstTold(request, sent, 20).filter((line) => !line.includes('requested'));
    expect([...new Set(told.map((line) => line.slice(0, 10)))]).toEqual([eve, late]);
  });
});

it.each([
  ['the last instant of the day before', '2026-03-03', '23:59', ['assist-requested']],
  ['the first of the working day before', '2026-03-04', '00:00', ['assist-requested', 'assist-due-tomorrow']],
  ['the last day itself', '2026-03-05', '00:00', ['assist-requested']],
  ['its last minute', '2026-03-05', '23:59', ['assist-requested']],
  ['its end', '2026-03-06', '00:00', ['assist-requested', 'assist-overdue', 'assist-overdue', 'assist-escalated']],
])('at %s', (_when, day, time, types) => {
  expect(remindersOf(assistRequest(), at(day, time)).map(({ type }) => type)).toEqual(types);
});

it('is no earlier than the sending', () => {
  const request = assistRequest({ dueInWorkingDays: 1 });
  const reminder = remindersOf(request, at('2026-03-02', '12:00')).find(({ type }) => type === 'assist-due-tomorrow');
  expect(reminder?.at).toBe(request.sentAt);
});

it('is the same message however often it is looked at, and another one for another term', () => {
  const request = assistRequest();
  const longer = { ...request, extension };
  const of = (one: AssistRequest, day: string) =>
    remindersOf(one, at(day)).find(({ type }) => type.includes('due-tom'));
  expect(of(request, '2026-03-04')).toEqual(remindersOf(request, at('2026-03-04', '18:00'))[1]);
  expect(of({ ...longer, due: dueOf(longer) }, '2026-03-06')?.id).not.toBe(of(request, '2026-03-04')?.id);
});

it('names no firm', () => {
  for (const { text } of remindersOf(assistRequest({ extension }), at('2026-03-20'))) {
    expect(text).toMatch(/^协助核查 XC20260302\w+ .*期限：2026年03月09日。$/);
    expect(text).not.toMatch(/9137|示例/);
  }
});
