import type { DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Report } from '../report.ts';
import { cover } from './cover.ts';
import { details } from './details.ts';
import type { Node } from './nodes.ts';
import { notes } from './notes.ts';
import { GREY, PAGE_MARGINS } from './styles.ts';
import { summary } from './summary.ts';
import { FULL_TITLE, footer, header } from './texts.ts';
import { totalsOf } from './totals.ts';
import type { Typesetter } from './typeset.ts';

const runningHead = (report: Report): Node => {
  const [left, right] = header(report);
  const style = { fontSize: 8.5, color: GREY, noWrap: true, where: '页眉' };
  return {
    margin: [PAGE_MARGINS[0], 32, PAGE_MARGINS[2], 0],
    columns: [
      { text: left, ...style },
      { text: right, alignment: 'right', ...style },
    ],
  };
};

const pageNumber = (page: number, pages: number): Node => ({
  text: footer(page, pages),
  alignment: 'center',
  fontSize: 9,
  noWrap: true,
  margin: [0, 22, 0, 0],
});

const PRODUCT = '信证';

const information = (report: Report): TDocumentDefinitions['info'] => {
  const issuedAt = new Date(report.asOf);
  return {
    creator: PRODUCT,
    title: FULL_TITLE,
    author: report.issuer,
    subject: report.reportNo,
    creationDate: issuedAt,
    modDate: issuedAt,
  };
};

/** The document definition of a report. Nothing but the report goes in, so that the same report gives the same bytes. */
export const documentOf = (report: Report, type: Typesetter): TDocumentDefinitions => {
  const totals = totalsOf(report.domains);
  const parts = [...cover(report, totals), ...summary(report, totals), ...details(report, totals), ...notes(report)];
  const foot: DynamicContent = (page, pages) => type.set(pageNumber(page, pages));
  return {
    pageSize: 'A4',
    pageMargins: PAGE_MARGINS,
    version: '1.7',
    language: 'zh-CN',
    displayTitle: true,
    info: information(report),
    header: () => type.set(runningHead(report)),
    footer: foot,
    content: parts.map((part) => type.set(part)),
  };
};
