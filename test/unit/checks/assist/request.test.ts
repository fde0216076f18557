import { extended } from '../../../../functions/checks/assist/answering/extended.ts';
import { isRequestId, requestIdOf, stateOfRequest } from '../../../../functions/checks/assist/request.ts';
import { assistRequest } from '../../../support/assist-requests.ts';
import { at } from '../../../support/open-case.ts';

const extension = (workingDays: number, day: string, time?: string) => ({
  ...{ workingDays, reason: '需调阅档案', actor: 'SOMEBODY' },
  at: at(day, time),
});

describe('when a request is due', () => {
  it.each([
    ['2026-03-02', 3, '2026-03-05', 'three working days of one week'],
    ['2026-03-06', 1, '2026-03-09', 'over a weekend'],
    ['2026-03-07', 1, '2026-03-09', 'sent on a Saturday'],
    ['2026-09-30', 3, '2026-10-10', 'over the National Day, with the Saturday worked for it'],
    ['2026-02-13', 3, '2026-02-25', 'over the Spring Festival, with the Saturday worked for it'],
    ['2026-02-24', 5, '2026-03-02', 'with a Saturday worked on the way'],
  ])('sent %s, %i working days: %s (%s)', (sent, dueInWorkingDays, day) => {
    expect(assistRequest({ sentAt: at(sent), dueInWorkingDays }).due).toMatchObject({ day, provisional: false });
  });

  it('beyond the announced holidays it is provisional', () => {
    expect(assistRequest({ sentAt: at('2026-12-30') }).due.provisional).toBe(true);
  });

  it.each([
    [1, '2026-03-06'],
    [2, '2026-03-09'],
  ])('an extension of %i working days is counted on from the term: %s', (workingDays, day) => {
    expect(extended(assistRequest(), extension(workingDays, '2026-03-05', '23:59')).due.day).toBe(day);
  });
});

describe('an extension', () => {
  const once = extended(assistRequest(), extension(1, '2026-03-03'));
  it.each([
    ['after the term', assistRequest(), '2026-03-06', '00:00', 'extension-refused'],
    ['a second time', once, '2026-03-04', '10:00', 'extension-refused'],
    ['of what is answered', assistRequest({ answeredAt: at('2026-03-03') }), '2026-03-04', '10:00', 'not-now'],
  ])('%s is refused', (_when, request, day, time, code) => {
    expect(() => extended(request, extension(1, day, time))).toThrow(expect.objectContaining({ code }));
  });
});

describe('the state follows from instants alone', () => {
  const before = at('2026-03-05', '23:59');
  const after = at('2026-03-06', '00:00');
  it.each([
    [null, before, 'open'],
    [null, after, 'overdue'],
    [before, before, 'answered'],
    [before, at('2026-04-01'), 'answered'],
    [after, after, 'answered-late'],
  ])('answered %s, seen %s: %s', (answeredAt, seen, state) => {
    expect(stateOfRequest(assistRequest({ answeredAt }), seen)).toBe(state);
  });
});

describe('numbers', () => {
  it('are the same for the same asking, and others for another one', () => {
    const asking = ['HC20260302ABCDEFGHJ', '22', 'wf-tjj', 1] as const;
    const id = requestIdOf(asking, at('2026-03-02'));
    expect([id, isRequestId(id)]).toEqual([requestIdOf(asking, at('2026-03-02', '23:00')), true]);
    expect(requestIdOf([...asking.slice(0, 3), 2], at('2026-03-02'))).not.toBe(id);
    expect(isRequestId(id.slice(0, -1))).toBe(false);
  });
});
