import { toInstant } from '../../../../shared/calendar/dates.ts';
import { ACCEPT, ANSWER, ASSIGN, FILED, filed, REOPEN, RETURN, type Taken, taken, VISIT, WITHDRAW } from './fixture.ts';

const on = (day: string, act: Taken): Taken => ({ ...act, at: toInstant(`${day}T15:00:00+08:00`) });
const EXTEND: Taken = { action: 'extend', party: 'desk' };

describe('the term of the law', () => {
  // 2026: the Spring Festival is 15 to 23 February, with 14 and 28 February worked; Qingming 4 to 6 April; 1 to 5 May, 9 May worked.
  it.each([
    ['2026-03-10T10:00:00+08:00', '2026-03-17'],
    ['2026-03-10T23:59:59+08:00', '2026-03-17'],
    ['2026-03-13T10:00:00+08:00', '2026-03-20'],
    ['2026-03-14T10:00:00+08:00', '2026-03-20'],
    ['2026-02-13T10:00:00+08:00', '2026-02-27'],
    ['2026-04-03T17:30:00+08:00', '2026-04-13'],
    ['2026-04-30T09:00:00+08:00', '2026-05-11'],
  ])('received at %s, it is to be answered by %s', (filedAt, day) => {
    const { due } = filed({}, toInstant(filedAt));
    expect(due).toMatchObject({ workingDays: 5, deadline: { day, provisional: false } });
  });

  it('is not reset by accepting, assigning, returning or assigning again', () => {
    const { due } = filed();
    const steps = [
      on('2026-03-11', ACCEPT),
      on('2026-03-12', ASSIGN),
      on('2026-03-13', RETURN),
      on('2026-03-16', ASSIGN),
    ];
    for (let n = 1; n <= steps.length; n++) expect(taken(filed(), ...steps.slice(0, n)).due).toEqual(due);
  });

  it('ends with the answer, the withdrawal or the refusal, and is kept as it stood', () => {
    const accepted = taken(filed(), ACCEPT);
    for (const [act, by] of [[ANSWER, 'answer'] as const, [WITHDRAW, 'withdraw'] as const]) {
      const ended = taken(accepted, on('2026-03-16', act));
      expect(ended.due).toBeNull();
      expect(ended.endedTerms).toEqual([{ clock: accepted.due, at: toInstant('2026-03-16T15:00:00+08:00'), by }]);
    }
  });

  it('runs again, as long, from the reopening alone', () => {
    const reopened = taken(
      filed(),
      ACCEPT,
      on('2026-03-16', ANSWER),
      on('2026-03-18', VISIT),
      on('2026-03-20', REOPEN),
    );
    expect(reopened.due).toMatchObject({ from: reopened.reopenedAt, workingDays: 5, deadline: { day: '2026-03-27' } });
    expect(taken(reopened, on('2026-03-23', ASSIGN)).due).toEqual(reopened.due);
  });

  it('is provisional where it reaches into a year whose holidays are not announced', () => {
    const { due } = filed({}, toInstant('2026-12-22T10:00:00+08:00'));
    expect(due?.deadline.provisional).toBe(true);
  });
});

describe('an extension', () => {
  it('is five working days, once, before the term is over', () => {
    const extended = taken(filed(), ACCEPT, on('2026-03-17', EXTEND));
    expect(extended).toMatchObject({ state: 'accepted', due: { workingDays: 10, deadline: { day: '2026-03-24' } } });
    expect(() => taken(extended, EXTEND)).toThrow(/extension-refused/);
  });

  it('is refused from the first instant after the last day', () => {
    const accepted = taken(filed(), ACCEPT);
    const at = (text: string) => ({ ...EXTEND, at: toInstant(text) });
    expect(taken(accepted, at('2026-03-17T23:59:59.999+08:00')).extendedAt).not.toBeNull();
    expect(() => taken(accepted, at('2026-03-18T00:00:00+08:00'))).toThrow(/extension-refused/);
  });
});

describe('the steps’ own terms', () => {
  it.each([
    ['filed', [], '2026-03-11'],
    ['accepted', [on('2026-03-11', ACCEPT)], '2026-03-12'],
    ['assigned', [on('2026-03-11', ACCEPT), on('2026-03-12', ASSIGN)], '2026-03-17'],
    // Three working days would be the 19th: the law's term is never passed.
    ['assigned late', [on('2026-03-11', ACCEPT), on('2026-03-16', ASSIGN)], '2026-03-17'],
    ['answered', [on('2026-03-11', ACCEPT), on('2026-03-16', ANSWER)], '2026-03-23'],
  ] as const)('%s', (_, acts, day) => {
    expect(taken(filed(), ...acts).stepDue?.deadline.day).toBe(day);
  });

  it('none runs once nobody has to act', () => {
    expect(taken(filed(), ACCEPT, ANSWER, VISIT)).toMatchObject({ holder: null, due: null, stepDue: null });
    expect(FILED).toBe(filed().filedAt);
  });
});
