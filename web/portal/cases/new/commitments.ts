import type { Texts } from '../../../ui/i18n/texts.ts';

/** What an enterprise commits itself to. The Chinese is the platform's, word for word, and binds; the English is an aid. */
const zh = {
  objection: {
    title: '异议申诉信用承诺书',
    text: '本企业承诺：所提异议及所附材料真实、合法、有效，如有隐瞒或虚假，愿承担相应法律责任，并同意依法记入信用记录。',
  },
  repair: {
    title: '信用修复承诺书',
    text: '本企业承诺：失信行为已经纠正，法律文书确定的义务已经履行；所附材料真实、合法、有效，如有隐瞒或虚假，愿承担相应法律责任；今后依法诚信经营。',
  },
};

export const commitments: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    objection: {
      title: 'Commitment on objections',
      text: 'This enterprise commits itself: the objection and the material attached are true, lawful and valid; for anything concealed or false it bears the responsibility the law provides, and agrees that it be recorded as the law has it.',
    },
    repair: {
      title: 'Commitment on credit repair',
      text: 'This enterprise commits itself: what was wrong has been mended and the duties fixed by the document are done; the material attached is true, lawful and valid, and for anything concealed or false it bears the responsibility the law provides; from now on it does business lawfully and in good faith.',
    },
  },
};
