import type { Texts } from '../../../ui/i18n/texts.ts';

const zh = {
  extend: '延长期限',
  extendText: '期满前可以延长一次，最多两个工作日；理由会告知发起单位。',
  howLong: '延长几天',
  days: (days: number) => `${days} 个工作日`,
  reason: '理由',
  extended: '反馈期限已延长',
  decline: '说明不属本单位职责',
  declineText: (count: number) => `尚未反馈的 ${count} 家将全部反馈为“不适用”，理由相同。`,
  declineConfirm: (count: number) =>
    `${count} 家将反馈为“不适用”，发起单位即可看到。之后可以逐家更正，先前的反馈会留存。`,
  declined: '已反馈为“不适用”',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    extend: 'Extend the term',
    extendText: 'Once, before the term is over, by two working days at most. The unit that asked sees the reason.',
    howLong: 'By how much',
    days: (days) => `${days} working ${days === 1 ? 'day' : 'days'}`,
    reason: 'Reason',
    extended: 'The term was extended',
    decline: 'Say that it is not ours to answer',
    declineText: (count) => `All ${count} without an answer are then answered “not applicable”, for the same reason.`,
    declineConfirm: (count) =>
      `${count} will be answered “not applicable”, which the unit that asked sees at once. You can correct each later; what was said is kept.`,
    declined: 'Answered “not applicable”',
  },
};
