import type { Answer } from '../../functions/checks/assist/answer.ts';
import { type AssistRequest, dueOf, requestIdOf } from '../../functions/checks/assist/request.ts';
import type { Instant } from '../../shared/calendar/dates.ts';
import { at } from './open-case.ts';
import { FIRM, OTHER_FIRM } from './records.ts';

export const ASKED = { id: 'qz-scjg', name: '青州市市场监督管理局' };
export const ASKER = { id: 'wf-qxj', name: '潍坊市气象局' };
const CHECK_ID = 'HC20260302ABCDEFGH';

/** A request about two firms, sent on Monday 2 March at 10:00 for three working days: Thursday 5 March. */
export const assistRequest = (changes: Partial<AssistRequest> = {}): AssistRequest => {
  const term = { sentAt: at('2026-03-02'), dueInWorkingDays: 3, extension: null, ...changes };
  return {
    requestId: requestIdOf(['example'], term.sentAt),
    ...{ checkId: CHECK_ID, domain: '21', unit: ASKED, asker: ASKER },
    ...{ matter: '评优评先资格审查', matterNo: '青评优〔2026〕3号', confidential: null, reason: null },
    period: { from: '2023-03-02', to: '2026-03-02' } as AssistRequest['period'],
    ...term,
    due: dueOf(term),
    ...{ subjects: 2, list: 'LIST', answered: 0, answeredAt: null, revision: 1 },
    ...changes,
  };
};

/** Of the nth of the two firms: nothing was found. */
export const answered = (no: 1 | 2, when: Instant, changes: Partial<Answer> = {}): Answer => ({
  ...{ no, uscc: (no === 1 ? FIRM : OTHER_FIRM).uscc, result: 'none', documents: [], reason: null },
  ...{ unit: ASKED.id, actor: 'SOMEBODY', at: when },
  ...changes,
});
