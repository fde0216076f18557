import { Problem } from '../../../shared/problem.ts';
import { DESK } from '../case.ts';
import { isClosed, type Term } from '../clock.ts';
import { extension, type Flow, type Move, notNow, ratingOnce } from '../flow.ts';
import { OBJECTION_STATES, type Objection, type ObjectionState } from './objection.ts';

/** 山东省社会信用条例 Art. 39: working days from receipt; where the source unit has to verify, the longer one. Art. 40: the new version. */
const LIMITS: Record<'ownScope' | 'sourceUnit' | 'correct', Term> = {
  ownScope: { workingDays: 3, source: '《山东省社会信用条例》第三十九条' },
  sourceUnit: { workingDays: 7, source: '《山东省社会信用条例》第三十九条' },
  correct: { workingDays: 3, source: '《山东省社会信用条例》第四十条' },
};

/** The platform's own split of the law's seven days; data alone. */
const STEPS: Record<'accept' | 'dispatch' | 'reply' | 'decide', Term> = {
  accept: { workingDays: 1, source: '平台内部时限：受理' },
  dispatch: { workingDays: 1, source: '平台内部时限：转办' },
  reply: { workingDays: 3, source: '平台内部时限：核查反馈' },
  decide: { workingDays: 1, source: '平台内部时限：决定' },
};

/** Ours: the law names no extension and no review. */
const EXTENSION: Term = { workingDays: 3, source: '平台规则：期满前说明理由，可延长一次' };
const REVIEW: Term = { workingDays: 7, source: '平台规则：复核一次' };
const REVIEW_WITHIN: Term = { workingDays: 10, source: '平台规则：决定后十个工作日内可申请复核' };
const MAX_TRANSFERS = 2;

type ObjectionMove = Move<ObjectionState, Objection>;
type More = Partial<Omit<ObjectionMove, 'to' | 'by'>>;

const move = (to: ObjectionState, by: ObjectionMove['by'], more: More = {}): ObjectionMove => ({
  to,
  by,
  reasoned: false,
  ...more,
});

const decided: ObjectionMove['change'] = (_, { at }) => ({ decidedAt: at });
const uphold = move('upheld', ['desk'], { change: decided });
const reject = move('rejected', ['desk'], { reasoned: true, change: decided });
const withdraw = move('withdrawn', ['owner']);

/** What an earlier unit found does not stand for the next one. */
const transfer = move('transferred', ['desk'], {
  refusal: ({ transfers }) =>
    transfers < MAX_TRANSFERS
      ? undefined
      : new Problem('transfers-used-up', `异议最多转办 ${MAX_TRANSFERS} 次，请直接作出决定`),
  change: ({ transfers }) => ({ transfers: transfers + 1, finding: null, correction: null }),
});

const review = move('reviewing', ['owner'], {
  reasoned: true,
  refusal: ({ reviewedAt, decidedAt }, at) => {
    if (reviewedAt !== null) return notNow('复核只能申请一次');
    return decidedAt === null || isClosed(REVIEW_WITHIN, decidedAt, at)
      ? notNow('决定作出已超过十个工作日，不能再申请复核')
      : undefined;
  },
  change: (_, { at }) => ({ reviewedAt: at }),
});

/** By the unit that owes the new version, once. */
const correct = move('upheld', ['holder'], {
  refusal: ({ correction }) => (correction === null ? undefined : notNow('更正已经提交')),
});

const atDesk = () => DESK;
const nobody = () => null;

export const objectionFlow: Flow<ObjectionState, Objection> = {
  kind: 'objection',
  initial: 'filed',
  states: {
    filed: { name: OBJECTION_STATES.filed, over: false, mark: 'objection', holder: atDesk, step: STEPS.accept },
    refused: { name: OBJECTION_STATES.refused, over: true, mark: null, holder: nobody, step: null },
    accepted: { name: OBJECTION_STATES.accepted, over: false, mark: 'objection', holder: atDesk, step: STEPS.dispatch },
    transferred: {
      name: OBJECTION_STATES.transferred,
      over: false,
      mark: 'objection',
      holder: ({ holder, sourceUnit }, chosen) => chosen ?? (holder === DESK ? sourceUnit : holder),
      step: STEPS.reply,
    },
    replied: { name: OBJECTION_STATES.replied, over: false, mark: 'objection', holder: atDesk, step: STEPS.decide },
    upheld: {
      name: OBJECTION_STATES.upheld,
      over: false,
      mark: 'objection',
      holder: ({ correction, sourceUnit }) => correction?.unit ?? sourceUnit,
      step: null,
    },
    rejected: { name: OBJECTION_STATES.rejected, over: true, mark: null, holder: nobody, step: null },
    reviewing: { name: OBJECTION_STATES.reviewing, over: false, mark: 'objection', holder: atDesk, step: null },
    closed: { name: OBJECTION_STATES.closed, over: true, mark: null, holder: nobody, step: null },
    withdrawn: { name: OBJECTION_STATES.withdrawn, over: true, mark: null, holder: nobody, step: null },
  },
  moves: {
    filed: { accept: move('accepted', ['desk']), refuse: move('refused', ['desk'], { reasoned: true }), withdraw },
    refused: { rate: ratingOnce('refused') },
    accepted: { transfer, uphold, reject, extend: extension('accepted', ['desk']), withdraw },
    transferred: {
      reply: move('replied', ['holder'], { reasoned: true }),
      return: move('accepted', ['holder'], { reasoned: true }),
      // So that a unit that stays silent keeps nobody from deciding in time.
      recall: move('accepted', ['desk'], { reasoned: true }),
      extend: extension('transferred', ['desk', 'holder']),
      withdraw,
    },
    replied: { uphold, reject, transfer, extend: extension('replied', ['desk']), withdraw },
    upheld: { correct, close: move('closed', ['platform']) },
    rejected: { review, rate: ratingOnce('rejected') },
    reviewing: { uphold, reject, extend: extension('reviewing', ['desk']) },
    closed: { rate: ratingOnce('closed') },
    withdrawn: {},
  },
  actions: {
    file: '提出异议',
    accept: '受理',
    refuse: '不予受理',
    transfer: '转办',
    reply: '核查反馈',
    return: '退回',
    recall: '收回',
    uphold: '决定异议成立',
    reject: '决定异议不成立',
    correct: '提交更正',
    close: '办结',
    review: '申请复核',
    extend: '延长办理期限',
    withdraw: '撤回异议',
    rate: '评价',
  },
  statutory: ({ state, transfers, decidedAt, reviewedAt }) => {
    if (state === 'upheld') return { ...LIMITS.correct, ...(decidedAt === null ? {} : { from: decidedAt }) };
    if (state === 'reviewing') return { ...REVIEW, ...(reviewedAt === null ? {} : { from: reviewedAt }) };
    if (!UNDECIDED.has(state)) return null;
    return transfers > 0 ? LIMITS.sourceUnit : LIMITS.ownScope;
  },
  extension: EXTENSION,
};

const UNDECIDED: ReadonlySet<ObjectionState> = new Set(['filed', 'accepted', 'transferred', 'replied']);
