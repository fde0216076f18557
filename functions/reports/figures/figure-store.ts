import { keys } from '../../../shared/table/keys.ts';
import { reportMonthPartition } from '../../../shared/table/partitions.ts';
import type { Table } from '../../../shared/table/table.ts';
import type { CountedReport } from './counted-report.ts';
import { figuresOf, type ReportFigures, together } from './figures.ts';

/** About half a megabyte of entries: half of what one page of a Query may be. */
const PAGE = 2000;

export const figureStore = (table: Table) => ({
  /** The figures of a month (YYYY-MM, Shanghai), counted page by page: no month is ever in memory as a whole. */
  ofMonth: async (month: string): Promise<ReportFigures> => {
    const pk = reportMonthPartition(month);
    const pages: ReportFigures[] = [];
    let after: Parameters<Table['page']>[1]['after'];
    do {
      const { items, next } = await table.page(pk, { limit: PAGE, ...(after === undefined ? {} : { after }) });
      pages.push(figuresOf(await issuedAmong(table, items as unknown as CountedReport[])));
      after = next;
    } while (after !== undefined);
    return together(pages);
  },
});

export type FigureStore = ReturnType<typeof figureStore>;

/** Of what does not say itself that it was issued, the report decides: it is there, and states this very instant. */
const issuedAmong = async (table: Table, entries: readonly CountedReport[]): Promise<CountedReport[]> => {
  const unsure = entries.filter(({ state }) => state === 'issuing');
  const reports = await table.getAll(
    unsure.map(({ reportNo }) => keys.report(reportNo)),
    ['reportNo', 'asOf'],
  );
  const issuedAt = new Map(reports.map(({ reportNo, asOf }) => [reportNo, asOf]));
  return entries.filter(({ state, reportNo, asOf }) => state === 'issued' || issuedAt.get(reportNo) === asOf);
};
