import type { Texts } from '../../../ui/i18n/texts.ts';

type ByAction = Readonly<Record<string, string>>;

const actions: ByAction = {
  accept: '受理',
  refuse: '不予受理',
  decline: '不予受理',
  transfer: '转办',
  assign: '转办',
  reply: '提交核查反馈',
  answer: '答复',
  return: '退回',
  recall: '收回',
  uphold: '决定异议成立',
  reject: '决定异议不成立',
  correct: '提交更正',
  grant: '准予修复',
  deny: '不予修复',
  extend: '延长办理期限',
  visit: '记录回访',
};

/** What is asked before something that cannot be taken back. */
const confirms: ByAction = {
  refuse: '不予受理后案件即办结，不能撤回；理由会告知企业。',
  decline: '不予受理后投诉即办结，不能撤回；情形和理由会告知企业。',
  answer: '答复提交后不能修改，并会告知企业。',
  uphold: '决定作出后不能更改。核查时已提交新版本的，记录随即更新；否则由数据提供单位在三个工作日内更正。',
  reject: '决定作出后不能更改；企业可以在十个工作日内申请一次复核。',
  correct: '提交后记录即以新版本为准，并告知企业；原版本留存，不能删除。',
  grant: '准予后记录即更新为“已修复”，不能撤回。',
  deny: '不予修复的决定不能撤回；理由会告知企业。',
};

const zh = {
  actions,
  confirms,
  choose: '可以进行的操作',
  stale: '案件已有变化',
  staleText: '您填写的内容还在。请载入最新情况，核对后再提交。',
  loadLatest: '载入最新情况',
  over: '案件已办完，没有要办理的了。',
  withOthers: '您可以查看，现在不能操作。案件现由以下单位办理：',
  done: (action: string) => `已完成：${action}`,
  nowIs: '案件现在的环节：',
  unit: '转给哪个单位',
  chooseUnit: '请选择单位',
  reason: '理由',
  reasonHint: '写明事实和依据（法规条款、文书号等）；企业会看到。',
  noReason: '受理后，办理期限自收到之日起计算，不因受理晚而顺延。',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    actions: {
      accept: 'Accept',
      refuse: 'Do not accept',
      decline: 'Do not accept',
      transfer: 'Transfer',
      assign: 'Assign',
      reply: 'Submit the finding',
      answer: 'Answer',
      return: 'Return',
      recall: 'Take back',
      uphold: 'Uphold the objection',
      reject: 'Reject the objection',
      correct: 'Submit the correction',
      grant: 'Grant the repair',
      deny: 'Deny the repair',
      extend: 'Extend the term',
      visit: 'Record the follow-up',
    },
    confirms: {
      refuse: 'The case is then over, which cannot be undone; the enterprise is told the reason.',
      decline: 'The complaint is then over, which cannot be undone; the enterprise is told ground and reason.',
      answer: 'An answer cannot be changed, and goes to the enterprise.',
      uphold:
        'A decision cannot be changed. Where the unit has submitted a new version, the record is updated at once; otherwise the data provider corrects it within three working days.',
      reject: 'A decision cannot be changed; the enterprise may ask for one review within ten working days.',
      correct: 'The new version then holds, and the enterprise is told; the former one is kept and cannot be deleted.',
      grant: 'The record then says that it is repaired, which cannot be undone.',
      deny: 'The decision cannot be undone; the enterprise is told the reason.',
    },
    choose: 'What you can do now',
    stale: 'The case has changed',
    staleText: 'What you filled in is still here. Load the latest state, check it, and submit again.',
    loadLatest: 'Load the latest state',
    over: 'The case is over: there is nothing to do.',
    withOthers: 'You may look, but not act. The case now lies with:',
    done: (action) => `Done: ${action}`,
    nowIs: 'The case is now:',
    unit: 'To which unit',
    chooseUnit: 'Please choose a unit',
    reason: 'Reason',
    reasonHint: 'Facts and basis (articles, numbers of documents). The enterprise sees it.',
    noReason: 'The term runs from receipt, however late it is accepted.',
  },
};
