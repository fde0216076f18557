import { sha256Hex } from '../../shared/digest.ts';
import type { Files, SignedLink } from '../../shared/files/files.ts';
import type { Report } from './report.ts';
import { type ReportJson, reportJson } from './report-json.ts';
import type { IssuedReport } from './store.ts';

/** How long a link to a PDF lives; a fresh one costs one call. */
const LINK_SECONDS = 300;

/** The two files of a report: for people and for programs. Each is named by its own digest, so a retry cannot change one. */
export const reportFiles = (files: Files) => ({
  store: async (report: Report, pdf: Uint8Array): Promise<Pick<IssuedReport, 'pdf' | 'data'>> => {
    const data = Buffer.from(JSON.stringify(reportJson(report)));
    const sha256 = sha256Hex(pdf);
    const stored = {
      pdf: { key: `reports/${sha256}.pdf`, sha256, bytes: pdf.length },
      data: { key: `reports/${sha256Hex(data)}.json` },
    };
    await Promise.all([
      files.put(stored.pdf.key, pdf, 'application/pdf'),
      files.put(stored.data.key, data, 'application/json'),
    ]);
    return stored;
  },

  read: async ({ data }: IssuedReport): Promise<ReportJson> =>
    JSON.parse(Buffer.from(await files.read(data.key)).toString('utf8')),

  link: ({ pdf, reportNo }: IssuedReport): Promise<SignedLink> =>
    files.link(pdf.key, { filename: `${reportNo}.pdf`, contentType: 'application/pdf', seconds: LINK_SECONDS }),
});

export type ReportFiles = ReturnType<typeof reportFiles>;
