import type { Texts } from '../../ui/i18n/texts.ts';

const zh = {
  title: '企业说明',
  lead: '可以用自己的话就这条记录作一段说明。审核只看是否违法、是否涉及个人隐私，不核实真伪；通过后印在此后出具的报告上，注明“企业自述，未经平台核实”。',
  published: (at: string) => `已发布（${at}）`,
  pending: (at: string) => `审核中（${at} 提交）`,
  refused: (at: string) => `未通过审核（${at} 提交）`,
  because: '理由：',
  text: '说明内容',
  hint: '至多 500 字、20 行，不要写身份证件号码、手机号码。提交新的说明将替代正在审核的；已发布的说明在审核期间保留。',
  submit: '提交说明',
  sent: '已提交，审核结果将以消息告知',
  withdraw: '撤回说明',
  withdrawTitle: '撤回这条记录的企业说明？',
  withdrawText: '已发布的和审核中的说明都将撤回，此后出具的报告不再印出。已出具的报告不变。',
};

export const statementTexts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Statement by the enterprise',
    lead: 'You may say something about this record in your own words. It is only checked for what the law forbids and for privacy; then reports print it as your own words, not verified by the platform.',
    published: (at) => `Published (${at})`,
    pending: (at) => `Waiting to be checked (sent ${at})`,
    refused: (at) => `Not published (sent ${at})`,
    because: 'Reason: ',
    text: 'Statement',
    hint: 'At most 500 characters and 20 lines, in Chinese; no identity or mobile numbers. A new one replaces the one that waits; what is published stays meanwhile.',
    submit: 'Send the statement',
    sent: 'Sent. A message will tell you what was decided.',
    withdraw: 'Withdraw the statement',
    withdrawTitle: 'Withdraw the statement on this record?',
    withdrawText:
      'What is published and what waits are both withdrawn; reports issued from now on will not print it. Reports issued before stay as they are.',
  },
};
