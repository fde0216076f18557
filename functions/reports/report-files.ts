import { sha256Hex } from '../../shared/digest.ts';
import type { Files, SignedLink } from '../../shared/files/files.ts';
import type { Credentials } from './credential/report-credentials.ts';
import type { IssuedReport } from './issued-report.ts';
import type { Report } from './report.ts';
import { type ReportJson, reportJson } from './report-json.ts';

/** How long a link to a PDF lives; a fresh one costs one call. */
const LINK_SECONDS = 300;

/** What is stored of a report: for people, for programs, and for those who want it signed. */
type Stored = Pick<IssuedReport, 'pdf' | 'data' | 'jws' | 'sdJwt'>;

/** The files of a report. Each is named by its own digest, so a retry cannot change one. */
export const reportFiles = (files: Files) => ({
  store: async (report: Report, pdf: Uint8Array, { jws, sdJwt }: Omit<Credentials, 'statusPlace'>): Promise<Stored> => {
    const data = Buffer.from(JSON.stringify(reportJson(report)));
    const sha256 = sha256Hex(pdf);
    const stored = {
      pdf: { key: `reports/${sha256}.pdf`, sha256, bytes: pdf.length },
      data: { key: `reports/${sha256Hex(data)}.json` },
      jws: { key: `reports/${sha256Hex(jws)}.jws` },
      sdJwt: { key: `reports/${sha256Hex(sdJwt)}.sd-jwt` },
    };
    await Promise.all([
      files.put(stored.pdf.key, pdf, 'application/pdf'),
      files.put(stored.data.key, data, 'application/json'),
      files.put(stored.jws.key, Buffer.from(jws), 'application/jose'),
      files.put(stored.sdJwt.key, Buffer.from(sdJwt), 'application/dc+sd-jwt'),
    ]);
    return stored;
  },

  read: async ({ data }: IssuedReport): Promise<ReportJson> => JSON.parse(await text(files, data.key)),

  jws: ({ jws }: IssuedReport): Promise<string> => text(files, jws.key),

  sdJwt: ({ sdJwt }: IssuedReport): Promise<string> => text(files, sdJwt.key),

  link: ({ pdf, reportNo }: IssuedReport): Promise<SignedLink> =>
    files.link(pdf.key, { filename: `${reportNo}.pdf`, contentType: 'application/pdf', seconds: LINK_SECONDS }),
});

const text = async (files: Files, key: string): Promise<string> => Buffer.from(await files.read(key)).toString('utf8');

export type ReportFiles = ReturnType<typeof reportFiles>;
