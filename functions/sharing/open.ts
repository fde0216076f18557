import type { AccessLedger } from '../../shared/accesses/access-ledger.ts';
import type { Files } from '../../shared/files/files.ts';
import type { ShownResult } from '../../shared/plain-pages/results-table.ts';
import { Problem } from '../../shared/problem.ts';
import { codeDigestOf } from './code.ts';
import { lookOf } from './look.ts';
import { type Opening, openedBy, type Share } from './share.ts';
import type { SharedReport, ShareStore } from './store.ts';

export interface OpenDeps {
  store: ShareStore;
  files: Files;
  accesses: AccessLedger;
  now: () => Date;
}

/** Long enough to follow, too short to pass on. */
const LINK_SECONDS = 60;

/** The report as its programs' form keeps it; of it this slice knows what its page shows. */
interface ReportData {
  reportNo: string;
  verifyUrl: string;
  asOf: string;
  period: { from: string; to: string };
  domains: ShownResult[];
}

/** One answer for every code that opens nothing, whatever it is. */
const unknownShare = (): Problem => new Problem('not-found', '没有与之相符的分享，请核对分享码或链接是否完整');

export const shareByCode = async (store: ShareStore, code: string): Promise<Share> => {
  const digest = codeDigestOf(code);
  const share = digest === undefined ? undefined : await store.findByCode(digest);
  if (share === undefined) throw unknownShare();
  return share;
};

/**
 * Opens a share: what could still fail comes first, so that it costs no opening; then the opening is taken, by one
 * conditional write, and shown to the enterprise; the answer comes last.
 */
export const openShared = async (deps: OpenDeps, share: Share, opening: Opening) => {
  const { store, files, accesses } = deps;
  openedBy(share, opening);
  const report = await reportOf(store, share);
  const data: ReportData = JSON.parse(Buffer.from(await files.read(report.data.key)).toString('utf8'));
  const opened = await store.open(share, opening);
  const taken = takenBy(opened, opening);
  await accesses.record(lookOf(opened, taken));
  return { share: opened, openedAt: taken.at, report, data, links: await linksTo(files, report) };
};

export type Opened = Awaited<ReturnType<typeof openShared>>;

/** The report for people, and the same signed for programs: one opening gives both. */
const linksTo = async (files: Files, { reportNo, pdf, jws }: SharedReport) => {
  const linkTo = ({ key }: { key: string }, ending: string, contentType: string) =>
    files.link(key, { filename: `${reportNo}.${ending}`, contentType, seconds: LINK_SECONDS });
  return { pdf: await linkTo(pdf, 'pdf', 'application/pdf'), jws: await linkTo(jws, 'jws', 'application/jose') };
};

const reportOf = async (store: ShareStore, { reportNo }: Share): Promise<SharedReport> => {
  const report = await store.report(reportNo);
  if (report === undefined) throw new Error(`the report of a share is gone: ${reportNo}`);
  if (report.standing.revocation !== null) throw new Problem('report-revoked', '这份报告已被平台撤销，不能再打开');
  return report;
};

/** Of a repeated attempt, the opening it took the first time. */
const takenBy = ({ opened }: Share, opening: Opening): Opening =>
  opened.findLast(({ openingId }) => openingId === opening.openingId) ?? opening;
