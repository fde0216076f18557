import { type Answer, bySubject } from '../../../../functions/checks/assist/answer.ts';
import { Said } from '../../../../functions/checks/assist/answering/said-schema.ts';
import { subjectView } from '../../../../functions/checks/assist/request-view.ts';
import { type Instant, toInstant } from '../../../../shared/calendar/dates.ts';
import { assistRequest } from '../../../support/assist-requests.ts';
import { numbersFrom } from '../../../support/numbers-from.ts';
import { at } from '../../../support/open-case.ts';

const RESULTS = ['none', 'found', 'not-applicable'] as const;
const SENT = Date.parse(at('2026-03-02'));

it('a subject says what was answered for it last, counts from its first answer, and without one is unanswered', () => {
  const random = numbersFrom(20260302);
  const whole = (below: number) => Math.floor(random() * below);
  const request = assistRequest();
  for (let run = 0; run < 300; run++) {
    const kept = Array.from({ length: whole(12) }, (): Answer => {
      const no = 1 + whole(4);
      const result = RESULTS[whole(3)] as Answer['result'];
      const said = { no, uscc: `firm-${no}`, result, documents: [], reason: null };
      return { ...said, unit: 'wf-tjj', actor: 'SOMEBODY', at: toInstant(new Date(SENT + whole(5 * 1440) * 60_000)) };
    });
    const byNo = new Map(bySubject(kept).map((answered) => [answered.no, answered]));
    for (const no of [1, 2, 3, 4]) {
      const mine = kept.filter((answer) => answer.no === no);
      const view = subjectView({ no, uscc: `firm-${no}`, name: '示例' }, byNo.get(no), request);
      if (mine.length === 0) {
        expect(view).toMatchObject({ result: 'unanswered', answeredAt: null, late: null, earlier: [] });
        continue;
      }
      const instants = mine.map((answer) => answer.at).sort();
      expect(mine.filter((one) => one.at === instants.at(-1)).map(({ result }) => result)).toContain(view.result);
      expect(view.late).toBe((instants[0] as Instant) >= request.due.dueBy);
      expect(view.earlier).toHaveLength(mine.length - 1);
    }
  }
});

describe('what an officer may say', () => {
  const document = { documentNo: '甲1号', summary: '罚款' };
  it.each([
    [{ result: 'none' }, true],
    [{ result: 'none', documents: [document] }, false],
    [{ result: 'found' }, false],
    [{ result: 'found', documents: [document] }, true],
    [{ result: 'found', documents: [{ documentNo: '甲1号' }] }, false],
    [{ result: 'found', documents: Array.from({ length: 51 }, () => document) }, false],
    [{ result: 'not-applicable' }, false],
    [{ result: 'not-applicable', reason: '不属本单位职责' }, true],
    [{ result: 'not-applicable', reason: '不属本单位职责', documents: [document] }, false],
    [{ result: 'unanswered' }, false],
    [{}, false],
  ])('%j: %s', (said, allowed) => {
    expect(Said.safeParse(said).success).toBe(allowed);
  });
});
