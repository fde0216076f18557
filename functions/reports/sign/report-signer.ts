import type { Additions } from '../pdf/printer.ts';
import type { Report } from '../report.ts';
import { reportText } from '../report-document.ts';
import { attachment } from './attachment.ts';
import { isValidAt } from './certificates.ts';
import type { DocumentSigner } from './document-signer.ts';
import { signPdf } from './sign-pdf.ts';
import { signatureField } from './signature-field.ts';
import { MOST_TOKEN_BYTES, type TimeStamp } from './time-stamp.ts';

/** Makes a printed report one that its readers can check without the platform. */
export interface ReportSigner {
  /** What the printer has to add: the report as programs read it, and the place of the signature. */
  additions(report: Report): Promise<Additions>;
  /** Throws rather than answer an unsigned file. */
  sign(pdf: Uint8Array): Promise<Uint8Array>;
}

/** A signature and its attributes beside the certificates; a signature of RSA 4096 has 512 bytes of that. */
const BESIDE_CERTIFICATES = 1200;

export const reportSigner = (signer: () => Promise<DocumentSigner>, timeStamp?: TimeStamp): ReportSigner => ({
  additions: async (report) => {
    const { chain } = await signer();
    const certificates = chain.reduce((sum, { raw }) => sum + raw.length, 0);
    const bytes = certificates + BESIDE_CERTIFICATES + (timeStamp === undefined ? 0 : MOST_TOKEN_BYTES);
    const at = new Date(report.asOf);
    // Its readers would take the report for a forgery.
    if (!chain.every((certificate) => isValidAt(certificate, at)))
      throw new Error(`the certificates of the key that signs documents are not valid at ${report.asOf}`);
    const attach = attachment(reportText(report), at);
    const reserve = signatureField({
      bytes,
      at,
      name: report.issuer,
      reason: '出具企业信用报告',
      location: report.region,
    });
    return {
      beforeEnd: (document) => {
        attach(document);
        reserve(document);
      },
    };
  },
  sign: async (pdf) => signPdf(pdf, await signer(), timeStamp),
});
