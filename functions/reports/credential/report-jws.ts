import { type Signer, signCompact } from '../../../shared/signing/signer.ts';
import type { Report } from '../report.ts';
import { reportText } from '../report-document.ts';
import { REPORT_JWS_TYPE } from './types.ts';

/** The machine-readable report, signed: the very text that the PDF carries as `report.json`. */
export const reportJws = (signer: Signer, report: Report): Promise<string> =>
  signCompact(signer, REPORT_JWS_TYPE, reportText(report));
