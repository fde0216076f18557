import type { DocumentSigning } from '../../../shared/document-signing/document-signing.ts';
import type { Additions } from '../../../shared/print/press.ts';
import type { Report } from '../report.ts';
import { reportText } from '../report-document.ts';

/** Makes a printed report one that its readers can check without the platform. */
export interface ReportSigner {
  /** What the printer has to add: the report as programs read it, and the place of the signature. */
  additions(report: Report): Promise<Additions>;
  /** Throws rather than answer an unsigned file. */
  sign(pdf: Uint8Array): Promise<Uint8Array>;
}

export const reportSigner = (signing: DocumentSigning): ReportSigner => ({
  additions: (report) =>
    signing.additions({
      data: {
        name: 'report.json',
        description: '机器可读的信用报告（RFC 8785 规范化 JSON）',
        content: reportText(report),
      },
      at: new Date(report.asOf),
      name: report.issuer,
      reason: '出具企业信用报告',
      location: report.region,
    }),
  sign: signing.sign,
});
