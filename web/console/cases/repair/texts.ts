import type { Texts } from '../../../ui/i18n/texts.ts';

const zh = {
  enterprise: '申请企业',
  documentNo: '决定书文号',
  statement: '纠正情况说明',
  fulfilledOn: '企业填报的履行完毕日期',
  earliest: '最早可修复之日及依据',
  policy: '适用的政策',
  commitment: '《信用修复承诺书》',
  accepted: (at: string, version: string) => `企业于 ${at} 确认（版本 ${version}）`,
  granting: (day: string) =>
    `最短公示期已于${day}届满。准予前请核对：履行义务的证明是否真实，违法行为是否已纠正。准予后记录更新为“已修复”，修复日期为今天。`,
  extending: '期满前可以延长一次，延长十个工作日。',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    enterprise: 'Enterprise',
    documentNo: 'Document No.',
    statement: 'What was put right',
    fulfilledOn: 'Duties done on, as the enterprise says',
    earliest: 'May be repaired from, and by which rule',
    policy: 'Policy applied',
    commitment: 'Commitment to credit repair',
    accepted: (at, version) => `Made by the enterprise on ${at} (version ${version})`,
    granting: (day) =>
      `The shortest publication ended on ${day}. Before you grant it: is the evidence of fulfilment true, has the violation been put right? The record then says that it was repaired today.`,
    extending: 'Once, before the term is over: ten working days more.',
  },
};
