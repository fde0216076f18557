import { type EarlierAnswer, takenFrom } from '../../../../functions/checks/assist/asking/taken.ts';
import { rangesOf } from '../../../../functions/checks/assist/recognised.ts';
import type { Day } from '../../../../shared/calendar/dates.ts';
import { numbersFrom } from '../../../support/numbers-from.ts';
import { at } from '../../../support/open-case.ts';

const PERIOD = { from: '2023-03-02' as Day, to: '2026-03-02' as Day };
const answer = (changes: Partial<EarlierAnswer> = {}): EarlierAnswer => ({
  ...{ domain: '22', unit: 'wf-tjj', requestId: 'XC1', no: 1, result: 'none', period: PERIOD, at: at('2026-03-04') },
  ...changes,
});
const until = (to: string, from: string = PERIOD.from) => ({ from: from as Day, to: to as Day });
const wanted = { domain: '22', unit: 'wf-tjj', period: PERIOD };
const NOW = at('2026-03-20');

describe('an earlier answer is taken', () => {
  it.each<[string, EarlierAnswer[], boolean]>([
    ['for the same subject, unit, domain and period', [answer()], true],
    ['where something was found', [answer({ result: 'found' })], true],
    ['where its period is longer', [answer({ period: until('2026-03-10', '2022-01-01') })], true],
    ['where its period ends as many days earlier as it is valid', [answer({ period: until('2026-01-31') })], true],
    ['not where it ends a day before that', [answer({ period: until('2026-01-30') })], false],
    ['not where its period begins later', [answer({ period: until('2026-03-02', '2023-03-03') })], false],
    ['not of another domain', [answer({ domain: '28' })], false],
    ['not of another unit', [answer({ unit: 'wf-qxj' })], false],
    ['not where it was not applicable', [answer({ result: 'not-applicable' })], false],
    ['on its last valid day', [answer({ at: at('2026-02-18', '00:00') })], true],
    ['not on the day after', [answer({ at: at('2026-02-17', '23:59') })], false],
    ['not where it comes later', [answer({ at: at('2026-03-21') })], false],
    ['as it was corrected', [answer(), answer({ result: 'found', at: at('2026-03-05') })], true],
    [
      'not where it was corrected to not applicable',
      [answer(), answer({ result: 'not-applicable', at: at('2026-03-05') })],
      false,
    ],
    [
      'not where the unit found something since, for a shorter period',
      [answer(), answer({ requestId: 'XC2', result: 'found', period: until('2026-01-01'), at: at('2026-03-05') })],
      false,
    ],
    [
      'where the unit found nothing since, for a shorter period',
      [answer(), answer({ requestId: 'XC2', period: until('2026-01-01'), at: at('2026-03-05') })],
      true,
    ],
  ])('%s', (_when, answers, taken) => {
    expect(takenFrom(answers, wanted, NOW) !== undefined).toBe(taken);
    expect(takenFrom([...answers].reverse(), wanted, NOW) !== undefined).toBe(taken);
  });

  it('the latest of several', () => {
    const answers = [
      answer(),
      answer({ requestId: 'XC2', at: at('2026-03-06') }),
      answer({ requestId: 'XC3', at: at('2026-03-05') }),
    ];
    expect(takenFrom(answers, wanted, NOW)?.requestId).toBe('XC2');
    const corrected = answer({ result: 'found', at: at('2026-03-07') });
    expect(takenFrom([...answers, corrected], wanted, NOW)).toBe(corrected);
  });
});

it('what is read of earlier requests holds every answer that was taken, and no two readings overlap', () => {
  const random = numbersFrom(20260302);
  for (let run = 0; run < 200; run++) {
    const subjects = Array.from({ length: Math.floor(random() * 40) }, () => ({
      from: random() < 0.5 ? 'XC1' : 'XC2',
      fromNo: 1 + Math.floor(random() * 400),
    }));
    const ranges = rangesOf(subjects);
    for (const { from, fromNo } of subjects)
      expect(ranges.filter((one) => one.from === from && one.first <= fromNo && fromNo <= one.last)).toHaveLength(1);
  }
});
