import type { DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { QR, qrImage } from '../../../shared/print/qr-image.ts';
import { PAGE_MARGINS } from '../../../shared/print/styles.ts';
import type { Typesetter } from '../../../shared/print/typeset.ts';
import type { Report } from '../report.ts';
import { annex } from './annex.ts';
import { blocksFor } from './blocks.ts';
import { cover } from './cover.ts';
import { details } from './details.ts';
import { explanation } from './explanation.ts';
import { foot, runningHead } from './furniture.ts';
import { base, summary } from './summary.ts';
import { FULL_TITLE } from './texts/titles.ts';
import { totalsOf } from './totals.ts';

const PRODUCT = '信证';

const information = (report: Report): TDocumentDefinitions['info'] => {
  const issuedAt = new Date(report.asOf);
  return {
    creator: PRODUCT,
    title: report.language === 'zh-CN' ? FULL_TITLE.zh : `${FULL_TITLE.zh} / ${FULL_TITLE.en}`,
    author: report.issuer,
    subject: report.reportNo,
    creationDate: issuedAt,
    modDate: issuedAt,
  };
};

/** The document definition of a report. Nothing but the report goes in, so that the same report gives the same bytes. */
export const documentOf = (report: Report, type: Typesetter): TDocumentDefinitions => {
  const totals = totalsOf(report.domains);
  const blocks = blocksFor(report.language);
  const parts = [
    ...cover(report, totals, blocks),
    ...explanation(report, blocks),
    base(report, blocks),
    ...summary(report, totals, blocks),
    ...details(report, totals, blocks),
    ...annex(report, blocks),
  ];
  const footer: DynamicContent = (page, pages) => type.set(foot(report, page, pages));
  return {
    pageSize: 'A4',
    pageMargins: PAGE_MARGINS,
    version: '1.7',
    subset: 'PDF/A-3b',
    language: 'zh-CN',
    displayTitle: true,
    info: information(report),
    images: { [QR]: qrImage(report.verifyUrl) },
    header: () => type.set(runningHead(report)),
    footer,
    content: parts.map((part) => type.set(part)),
  };
};
