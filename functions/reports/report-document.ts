import { canonicalJson } from '../../shared/digest.ts';
import type { Report } from './report.ts';
import { reportJson } from './report-json.ts';

/** Says by which description a program reads the report; another one when a member changes its meaning. */
export const REPORT_FORMAT = 'xinzheng-report-1';

/** The machine-readable report: what travels inside the PDF, and what is signed as a credential. */
const reportDocument = (report: Report) => ({ format: REPORT_FORMAT, ...reportJson(report) });

/** Its one text (RFC 8785), so that whoever digests or signs it means the same bytes. */
export const reportText = (report: Report): string => canonicalJson(reportDocument(report));
