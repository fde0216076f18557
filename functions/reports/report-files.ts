import { sha256Hex } from '../../shared/digest.ts';
import type { Files, SignedLink } from '../../shared/files/files.ts';
import { HIDDEN_RECORDS_FOLDER } from '../../shared/files/folders.ts';
import type { Credentials } from './credential/report-credentials.ts';
import type { HiddenByRule } from './hidden.ts';
import type { IssuedReport } from './issued-report.ts';
import type { Report } from './report.ts';
import { type ReportJson, reportJson } from './report-json.ts';

/** How long a link to a PDF lives; a fresh one costs one call. */
const LINK_SECONDS = 300;

/** What is stored of a report: for people, for programs, and for those who want it signed. */
type Stored = Pick<IssuedReport, 'pdf' | 'data' | 'jws' | 'sdJwt' | 'hiddenRecords'>;

/** What issuing makes of a report. */
interface Made {
  report: Report;
  pdf: Uint8Array;
  signed: Omit<Credentials, 'statusPlace'>;
  hidden: HiddenByRule;
}

/** The files of a report. Each is named by its own digest, so a retry cannot change one. */
export const reportFiles = (files: Files) => ({
  store: async ({ report, pdf, signed: { jws, sdJwt }, hidden }: Made): Promise<Stored> => {
    const data = Buffer.from(JSON.stringify(reportJson(report)));
    const left = Buffer.from(JSON.stringify(hidden));
    const sha256 = sha256Hex(pdf);
    const stored = {
      pdf: { key: `reports/${sha256}.pdf`, sha256, bytes: pdf.length },
      data: { key: `reports/${sha256Hex(data)}.json` },
      jws: { key: `reports/${sha256Hex(jws)}.jws` },
      sdJwt: { key: `reports/${sha256Hex(sdJwt)}.sd-jwt` },
      hiddenRecords: { key: `${HIDDEN_RECORDS_FOLDER}${sha256Hex(left)}.json` },
    };
    await Promise.all([
      files.put(stored.pdf.key, pdf, 'application/pdf'),
      files.put(stored.data.key, data, 'application/json'),
      files.put(stored.jws.key, Buffer.from(jws), 'application/jose'),
      files.put(stored.sdJwt.key, Buffer.from(sdJwt), 'application/dc+sd-jwt'),
      files.put(stored.hiddenRecords.key, left, 'application/json'),
    ]);
    return stored;
  },

  read: async ({ data }: IssuedReport): Promise<ReportJson> => JSON.parse(await text(files, data.key)),

  jws: ({ jws }: IssuedReport): Promise<string> => text(files, jws.key),

  sdJwt: ({ sdJwt }: IssuedReport): Promise<string> => text(files, sdJwt.key),

  /** What it left out when it was issued; null of one from before that was kept. */
  hidden: async ({ hidden, hiddenRecords }: IssuedReport): Promise<HiddenByRule | null> =>
    hiddenRecords === undefined ? (hidden ?? null) : JSON.parse(await text(files, hiddenRecords.key)),

  link: ({ pdf, reportNo }: IssuedReport): Promise<SignedLink> =>
    files.link(pdf.key, { filename: `${reportNo}.pdf`, contentType: 'application/pdf', seconds: LINK_SECONDS }),
});

const text = async (files: Files, key: string): Promise<string> => Buffer.from(await files.read(key)).toString('utf8');

export type ReportFiles = ReturnType<typeof reportFiles>;
