import type { Result } from './result.ts';

/** What each result says, and what it does not: the same in the report and on the pages that show one. */
export const RESULT_MEANINGS: Readonly<Record<Result, { zh: string; en: string }>> = {
  none: {
    zh: '该领域全部数据来源单位已就查询时段申报数据完整（截至所列数据截止时间），且未查询到应当列示的违法违规记录。',
    en: 'All sources of the domain have declared their data complete for the period (up to the data cut-off stated), and no record of violation to be listed was found.',
  },
  found: {
    zh: '查询到应当列示的记录 N 条。标注“（数据不完整）”的，另有数据尚未申报完整，可能还有其他记录。',
    en: 'N records to be listed were found. Where marked "(data incomplete)", further data have not been declared complete and there may be other records.',
  },
  incomplete: {
    zh: '有数据来源单位未就查询时段申报完整，不能据此认为没有违法违规记录。',
    en: 'A source has not declared its data complete for the period; it cannot be concluded that there is no record of violation.',
  },
  'not-covered': {
    zh: '该领域数据尚未归集到本平台，本报告对该领域不作任何证明。',
    en: 'The data of the domain are not yet collected by this platform; this report certifies nothing of the domain.',
  },
};
