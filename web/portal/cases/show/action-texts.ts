import type { Texts } from '../../../ui/i18n/texts.ts';
import type { ActionName } from './owner-action.ts';

type ByAction = Readonly<Record<ActionName, string>>;

const names: ByAction = { review: '申请复核', reopen: '要求重新办理', rate: '评价', withdraw: '撤回' };
const done: ByAction = {
  review: '已申请复核',
  reopen: '已要求重新办理',
  rate: '已收到评价，谢谢',
  withdraw: '已撤回',
};
const leads: ByAction = {
  review: '复核只能申请一次，请写明不同意决定的理由，可以补充材料。',
  reopen: '重新办理只能要求一次，请写明什么没有解决。',
  rate: '评价只能提交一次。',
  withdraw: '撤回后案件即告结束，不能恢复；需要时可以重新提出。',
};
const scores: readonly string[] = ['非常不满意', '不满意', '一般', '满意', '非常满意'];

const zh = {
  names,
  done,
  leads,
  reason: '理由',
  score: '满意度',
  scores,
  comment: '评价内容',
  evidence: '补充的证据材料',
};

export const actionTexts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    names: { review: 'Ask for a review', reopen: 'Ask to handle it again', rate: 'Rate', withdraw: 'Withdraw' },
    done: {
      review: 'The review has been asked for',
      reopen: 'It will be handled again',
      rate: 'Thank you for your rating',
      withdraw: 'Withdrawn',
    },
    leads: {
      review: 'You may ask once. Say why you disagree with the decision; you may add evidence.',
      reopen: 'You may ask once. Say what has not been solved.',
      rate: 'You may rate once.',
      withdraw: 'This ends the case for good; you may file another one later.',
    },
    reason: 'Reason',
    score: 'Satisfaction',
    scores: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
    comment: 'Comment',
    evidence: 'Further evidence',
  },
};
