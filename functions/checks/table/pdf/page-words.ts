import type { StatisticsTable } from '../content/statistics-table.ts';

/** What the pages alone say: headings, and what stands on every page. `xinzheng verify` tells the rest of the pages from it. */

export const HEADINGS = {
  rows: '表一　核查情况',
  unmatched: '表二　未能核查的主体',
  domains: '表三　各领域数据情况',
  results: '表四　按核查结果统计',
  units: '表五　按协查单位统计',
  notes: '说明',
} as const;

/** In place of a list that has nothing in it. */
export const EMPTY = '无。';

/** Beside the title, at the top of a page. */
export const runningNumbers = ({ tableNo, check }: StatisticsTable): string =>
  `核查编号 ${check.checkId}　统计表编号 ${tableNo}`;
export const footNumbers = ({ tableNo }: StatisticsTable, verificationCode: string): string =>
  `统计表编号 ${tableNo}　验证码 ${verificationCode}`;
export const pageOf = (page: number | string, pages: number | string): string => `第 ${page} 页 / 共 ${pages} 页`;

/** Below the last row that is printed of more than are. */
export const cutShortInWords = (printed: number, left: number): string =>
  `表一共 ${printed + left} 行，纸面印出前 ${printed} 行；其余 ${left} 行见同编号的 XLSX、JSON 文件，与纸面同时冻结。合计为全部各行的合计。`;

export const digestInWords = (digest: string): string =>
  `本表的全部内容另有同编号的 XLSX、JSON 文件；内容 SHA-256：${digest}。`;
