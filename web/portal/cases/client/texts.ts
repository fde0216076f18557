import type { Texts } from '../../../ui/i18n/texts.ts';

const zh = {
  acting: '正在代理',
  kinds: '代理的案件',
  until: (day: string) => `授权有效至 ${day}`,
  mandates: '授予本企业的授权',
  none: '没有可以代为办理案件的授权',
  noneText: '这项授权不包括异议、信用修复和投诉，或者已到期、已被撤销。请与授权企业核对。',
  noneYetText: '可以代该企业提出。',
  notOwn: '代理其他企业提出的案件，请从“授权”中“授予本企业的”进入。',
};

export const clientTexts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    acting: 'Acting for',
    kinds: 'Cases of the client',
    until: (day) => `mandate valid until ${day}`,
    mandates: 'Mandates granted to us',
    none: 'No mandate lets you act in its cases',
    noneText: 'It does not allow objections, repairs and complaints, or has ended. Please ask the enterprise.',
    noneYetText: 'You may file one for this enterprise.',
    notOwn: 'To a case you filed for another enterprise you come by “Mandates”, “Granted to us”.',
  },
};
