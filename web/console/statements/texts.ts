import type { operations } from '../../api/openapi.d.ts';
import type { Texts } from '../../ui/i18n/texts.ts';

export type Statement =
  operations['listStatements']['responses'][200]['content']['application/json']['statements'][number];
export type Decision = NonNullable<
  operations['moderateStatement']['requestBody']
>['content']['application/json']['decision'];

const zh = {
  title: '说明审核',
  lead: '企业就一条记录所作的说明，审核后印在报告该记录之下。只审查内容是否违法、是否涉及个人隐私，不核实真伪。等候最久的在前。',
  none: '没有待审核的说明',
  noneText: '企业提交说明后会出现在这里。',
  uscc: '统一社会信用代码',
  document: '所说明的记录',
  proposedAt: '提交时间',
  proposed: '待审核的说明',
  published: '已发布的说明（发布新说明后由其替代）',
  decision: '审核决定',
  publish: '发布',
  refuse: '不予发布',
  remove: '撤下已发布的说明',
  removeHint: '待审核的说明仍留待审核',
  reason: '理由（告知企业）',
  submit: '作出决定',
  done: '决定已作出',
  told: '已告知',
  toldEnd: '。',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Statements',
    lead: 'What an enterprise says of a record is printed under it on reports once it is moderated. It is read for what the law forbids and for personal data, not for its truth. The longest waiting first.',
    none: 'No statement waits for moderation',
    noneText: 'A statement appears here when an enterprise hands it in.',
    uscc: 'Unified social credit code',
    document: 'About the record',
    proposedAt: 'Handed in',
    proposed: 'Statement to be moderated',
    published: 'Published statement (replaced when the new one is published)',
    decision: 'Decision',
    publish: 'Publish',
    refuse: 'Do not publish',
    remove: 'Take the published statement down',
    removeHint: 'The new one stays to be moderated',
    reason: 'Reason (told to the enterprise)',
    submit: 'Decide',
    done: 'Decided',
    told: 'The decision has been told to ',
    toldEnd: '.',
  },
};
