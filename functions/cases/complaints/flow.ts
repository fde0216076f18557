import { Problem } from '../../../shared/problem.ts';
import { DESK } from '../case.ts';
import { isClosed, type Term } from '../clock.ts';
import { extension, type Flow, type Move, notNow, ratingOnce } from '../flow.ts';
import type { Complaint, ComplaintState, EndedTerm } from './complaint.ts';

/** From receipt to the answer, whoever held it in between. */
const ANSWER: Term = { workingDays: 5, source: '《潍坊市12345政务服务便民热线条例》：五个工作日内办结' };
/** The law names no second answer: the same term again, from the reopening. */
const ANSWER_AGAIN: Term = { workingDays: 5, source: '平台规则：重新办理五个工作日' };

/** The platform's own split, data alone. */
const STEPS: Record<'accept' | 'assign' | 'handle' | 'visit', Term> = {
  accept: { workingDays: 1, source: '平台内部时限：受理' },
  assign: { workingDays: 1, source: '平台内部时限：转办' },
  handle: { workingDays: 3, source: '平台内部时限：承办' },
  visit: { workingDays: 5, source: '平台内部时限：回访' },
};

/** Ours; the law asks for reasons and a proposed solution where the term cannot be kept. */
const EXTENSION: Term = { workingDays: 5, source: '平台规则：期满前说明理由并提出解决方案，可延长一次' };
const MAX_ASSIGNMENTS = 2;
const REOPEN_WITHIN: Term = { workingDays: 10, source: '平台规则：答复后十个工作日内可要求重新办理' };

const UNANSWERED: ReadonlySet<ComplaintState> = new Set(['filed', 'accepted', 'assigned']);

type ComplaintMove = Move<ComplaintState, Complaint>;
type More = Partial<Pick<ComplaintMove, 'reasoned' | 'refusal' | 'change'>>;

const move = (to: ComplaintState, by: ComplaintMove['by'], more: More = {}): ComplaintMove => ({
  to,
  by,
  reasoned: false,
  ...more,
});

/** Keeps the term of the law that ends with the step, as it stood. */
const ending =
  (by: EndedTerm['by']): ComplaintMove['change'] =>
  ({ due, endedTerms }, { at }) =>
    due === null ? {} : { endedTerms: [...endedTerms, { clock: due, at, by }] };

const accept = move('accepted', ['desk']);
const decline = move('declined', ['desk'], { reasoned: true, change: ending('decline') });
const answer = (by: ComplaintMove['by']) => move('answered', by, { change: ending('answer') });
const withdraw = move('withdrawn', ['owner'], { change: ending('withdraw') });

/** Never to a unit that would know from the overdue case who complains of it. */
const assign = move('assigned', ['desk'], {
  refusal: ({ about, transfers }) => {
    if (about === 'overdue-case')
      return notNow('案件逾期的投诉由信用工作机构直接督办并答复，转办会使承办单位得知投诉人');
    return transfers < MAX_ASSIGNMENTS
      ? undefined
      : new Problem('transfers-used-up', `投诉最多转办 ${MAX_ASSIGNMENTS} 次，请直接答复`);
  },
  change: ({ transfers }) => ({ transfers: transfers + 1 }),
});

/** Not solved: once, while what was done is fresh. */
const reopen = move('accepted', ['owner'], {
  reasoned: true,
  refusal: ({ reopenedAt, endedTerms }, at) => {
    if (reopenedAt !== null) return notNow('重新办理只能要求一次');
    const answered = endedTerms.at(-1);
    return answered === undefined || isClosed(REOPEN_WITHIN, answered.at, at)
      ? notNow('答复已超过十个工作日，不能再要求重新办理；可以提出新的投诉')
      : undefined;
  },
  change: (_, { at }) => ({ reopenedAt: at, visit: null, rating: null }),
});

export const complaintFlow: Flow<ComplaintState, Complaint> = {
  kind: 'complaint',
  initial: 'filed',
  states: {
    filed: { name: '待受理', over: false, mark: null, holder: () => DESK, step: STEPS.accept },
    declined: { name: '不予受理', over: true, mark: null, holder: () => null, step: null },
    accepted: { name: '已受理', over: false, mark: null, holder: () => DESK, step: STEPS.assign },
    assigned: {
      name: '承办单位办理中',
      over: false,
      mark: null,
      holder: ({ holder }, chosen) => chosen ?? holder,
      step: STEPS.handle,
    },
    answered: { name: '已答复，待回访', over: false, mark: null, holder: () => DESK, step: STEPS.visit },
    closed: { name: '已办结', over: true, mark: null, holder: () => null, step: null },
    withdrawn: { name: '已撤回', over: true, mark: null, holder: () => null, step: null },
  },
  moves: {
    filed: { accept, decline, withdraw },
    declined: {},
    accepted: { assign, answer: answer(['desk']), extend: extension('accepted', ['desk']), withdraw },
    assigned: {
      // The desk supervises: where the unit stays silent, it answers itself.
      answer: answer(['holder', 'desk']),
      return: move('accepted', ['holder'], { reasoned: true }),
      extend: extension('assigned', ['desk', 'holder']),
      withdraw,
    },
    answered: { visit: move('closed', ['desk']), rate: ratingOnce('closed'), reopen },
    closed: { rate: ratingOnce('closed'), reopen },
    withdrawn: {},
  },
  actions: {
    file: '提出投诉',
    accept: '受理',
    decline: '不予受理',
    assign: '转办',
    answer: '答复',
    return: '退回',
    extend: '延长办理期限',
    visit: '回访',
    rate: '评价',
    reopen: '要求重新办理',
    withdraw: '撤回投诉',
  },
  statutory: ({ state, reopenedAt }) => {
    if (!UNANSWERED.has(state)) return null;
    return reopenedAt === null ? ANSWER : { ...ANSWER_AGAIN, from: reopenedAt };
  },
  extension: EXTENSION,
};
