import type { Texts } from '../../../ui/i18n/texts.ts';

const zh = {
  caption: '各领域的数据情况，以及未查到记录意味着什么',
  domain: '领域',
  complete: '数据情况',
  isComplete: '完整',
  isIncomplete: '不完整',
  isNotCovered: '未归集',
  completeThrough: '数据截至',
  noDeclaration: '尚无完整申报',
  otherwise: '未查到记录时',
  note: '数据不完整、未归集都不等于没有违法违规记录。',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    caption: 'How complete the data of each domain is, and what it means that nothing was found',
    domain: 'Domain',
    complete: 'Data',
    isComplete: 'Complete',
    isIncomplete: 'Incomplete',
    isNotCovered: 'Not covered',
    completeThrough: 'Data cut-off',
    noDeclaration: 'No full declaration yet',
    otherwise: 'Where no record was found',
    note: 'Neither incomplete data nor a domain not covered means that there is no violation.',
  },
};
