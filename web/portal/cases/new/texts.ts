import type { Texts } from '../../../ui/i18n/texts.ts';

const evidence = {
  label: '证据材料',
  hint: 'PDF、JPG 或 PNG，每份不超过 10 MB，至多 5 份。加密的、带脚本或附件的 PDF 不能接收。',
};

export const evidenceTexts: Texts<typeof evidence> = {
  'zh-CN': evidence,
  en: {
    label: 'Evidence',
    hint: 'PDF, JPG or PNG, at most 10 MB each, at most 5. No PDF that is encrypted or has scripts or files in it.',
  },
};

const zh = {
  back: { objection: '全部异议', repair: '全部信用修复', complaint: '全部投诉' },
  commit: '本企业已阅读并作出上述承诺',
  commitFor: '已得到授权，代该企业阅读并作出上述承诺',
  aid: '',
  existing: '正在办理的案件：',
  earliest: (day: string) => `最早可以申请的日期：${day}。`,
  record: '记录',
  recordId: '记录编号',
  recordIdHint: '印在信用报告的各条记录中，可请授权企业提供',
  choose: '请选择',
  domain: '领域',
  objection: {
    title: '提出异议',
    lead: '自提出之时起，报告上该记录标注“异议处理中”，办结后自动取消。',
    missing: '平台上没有的记录（信息遗漏）',
    ground: '异议理由',
    statement: '异议说明',
    hint: '请写明哪里不对、应当是什么，至多 2000 字',
    documentNo: '遗漏的决定书文号',
    authority: '作出决定的机关',
    submit: '提交异议',
  },
  repair: {
    title: '申请信用修复',
    lead: '失信行为已经纠正、义务已经履行、最短公示期已满的，可以申请；提交时由平台核对条件，不满足的会写明是哪一条。',
    none: '没有可以申请修复的记录',
    noneText: '列入报告、尚未修复，并且不属于法院名单和刑事裁判的记录，才可以申请。',
    toRecords: '查看本企业的记录',
    hint: '请写明如何纠正、如何履行义务，至多 2000 字',
    statement: '纠正情况',
    fulfilled: (day: string) => `记录载明的履行完毕日期：${day}`,
    fulfilledOn: '履行完毕日期',
    fulfilledHint: '记录中没有这一日期：请填写，并附缴款凭证等证明材料',
    fulfilledIfUnsaid: '记录中没有这一日期的须填写，并附缴款凭证等证明材料',
    submit: '提交申请',
  },
};

export const formTexts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    back: { objection: 'All objections', repair: 'All credit repairs', complaint: 'All complaints' },
    commit: 'This enterprise has read the commitment above and makes it',
    commitFor: 'By its mandate, we have read the commitment above and make it in its name',
    aid: '(English for reading only; the Chinese text binds)',
    existing: 'The case under way:',
    earliest: (day) => `You may apply from ${day} on.`,
    record: 'Record',
    recordId: 'Record No.',
    recordIdHint: 'As credit reports print it with each record',
    choose: 'Please choose',
    domain: 'Domain',
    objection: {
      title: 'Object',
      lead: 'From the filing on, reports mark the record “objection under review”, until it is settled.',
      missing: 'A record that the platform does not have',
      ground: 'Ground',
      statement: 'In your words',
      hint: 'Say what is wrong and what it should be, in Chinese, at most 2000 characters',
      documentNo: 'No. of the missing document',
      authority: 'Authority that made the decision',
      submit: 'File the objection',
    },
    repair: {
      title: 'Apply for credit repair',
      lead: 'Once what was wrong is mended, duties are done and the shortest publication is over. The platform checks the conditions when you apply, and says which is not met.',
      none: 'No record is open to repair',
      noneText:
        'Open to it are records that reports list, that are not repaired yet, and that are neither lists of courts nor criminal judgments.',
      toRecords: 'See our records',
      hint: 'Say how it was mended and how duties were done, in Chinese, at most 2000 characters',
      statement: 'What has been mended',
      fulfilled: (day) => `Date fulfilled, as the record has it: ${day}`,
      fulfilledOn: 'Date fulfilled',
      fulfilledHint: 'The record does not say: please enter it, and attach proof such as a receipt',
      fulfilledIfUnsaid: 'Needed where the record does not say it, with proof such as a receipt',
      submit: 'File the application',
    },
  },
};
