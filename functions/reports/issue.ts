import { dayOf, toInstant } from '../../shared/calendar/dates.ts';
import { canonicalJson, sha256Hex } from '../../shared/digest.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import { policyById } from '../../shared/policy/policy.ts';
import { type PolicySchedule, policyOn } from '../../shared/policy/schedule.ts';
import { Problem } from '../../shared/problem.ts';
import { verifyAddress } from '../../shared/verification/addresses.ts';
import { newVerificationCode } from '../../shared/verification/verification-code.ts';
import { composition, substanceOf } from './compose.ts';
import type { ReportCredentials } from './credential/report-credentials.ts';
import type { FetchedBy } from './direct-fetch/fetching-unit.ts';
import { hiddenByRule } from './hidden.ts';
import type { IssuedReport } from './issued-report.ts';
import type { IssuingAgent } from './mandates/issuing-agent.ts';
import { newReportNo } from './numbers.ts';
import type { Printer } from './pdf/printer.ts';
import { queryOf } from './query.ts';
import type { ReportQuota } from './quota-store.ts';
import type { Report } from './report.ts';
import type { ReportFiles } from './report-files.ts';
import { statusOf } from './report-status.ts';
import type { Reservation } from './reservations.ts';
import type { ReportRequest, ReportStatus } from './schema.ts';
import type { ReportSigner } from './sign/report-signer.ts';
import type { ReportStore } from './store.ts';
import { replaceable } from './succession/replaceable.ts';
import { summaryOf } from './summary.ts';

export interface IssueDeps {
  store: ReportStore;
  files: ReportFiles;
  printer: Printer;
  reportSigner: ReportSigner;
  credentials: ReportCredentials;
  registry: Registry;
  /** Which version is in force when. */
  policies: PolicySchedule;
  publicUrl: string;
  quota: ReportQuota;
  now: () => Date;
}

/** Who asks for which report. */
export interface Issuing {
  uscc: string;
  /** The enterprise's name by the identity platform, where it asks for itself. */
  nameByLogin: string | null;
  request: ReportRequest;
  /** Whose Idempotency-Key it is, and the key. */
  caller: readonly string[];
  idempotencyKey: string;
  /** What the key stands for, where the request was filled in from elsewhere. */
  asked?: object;
  /** Who fetched it, where it is not for the enterprise. */
  fetchedBy?: FetchedBy;
  /** The report of the same enterprise whose place it takes. */
  replaces?: string | undefined;
  /** By whom, where an agent asks for the enterprise. */
  issuedBy?: IssuingAgent;
  /** The group it is asked for in. */
  groupNo?: string;
  /** Whose quota of the day it counts against. */
  countsFor: string;
}

/** The same key again gives the same report. Compose, print, sign, store, record, in that order: if any fails, nothing was issued. */
export const issueOnce =
  (deps: IssueDeps) =>
  async (issuing: Issuing): Promise<{ issued: IssuedReport; status: ReportStatus }> => {
    const { uscc, request, caller, idempotencyKey, asked = request, replaces } = issuing;
    const { store } = deps;
    if (replaces !== undefined) await replaceable(store, replaces, uscc);
    const reserved = store.reservations(caller, idempotencyKey);
    const reservation = (await reserved.find()) ?? (await reserved.put(reservationFor(issuing, deps)));
    if (reservation.bodyDigest !== digestOf(asked))
      throw new Problem('idempotency-mismatch', '该 Idempotency-Key 已用于另一份报告，请更换后重试');
    const repeated = await store.find(reservation.reportNo);
    if (repeated !== undefined)
      return { issued: repeated, status: statusOf(repeated, await store.facts(uscc), deps.registry) };
    await deps.quota.take(issuing.countsFor, reservation.reportNo, deps.now());
    const issued = await issue(await reserved.renewed(reservation, deps.now()), issuing, deps);
    return { issued, status: 'current' };
  };

const digestOf = (body: object): string => sha256Hex(canonicalJson(body));

const reservationFor = (
  { uscc, request, asked = request }: Issuing,
  { policies, registry, now }: IssueDeps,
): Reservation => {
  const at = now();
  return {
    bodyDigest: digestOf(asked),
    reportNo: newReportNo(at),
    verificationCode: newVerificationCode(),
    asOf: toInstant(at),
    query: queryOf(uscc, request, policyOn(policies, dayOf(at)), registry, at),
  };
};

const issue = async (
  { reportNo, verificationCode, asOf, query }: Reservation,
  { nameByLogin, fetchedBy, issuedBy, groupNo, replaces }: Issuing,
  deps: IssueDeps,
): Promise<IssuedReport> => {
  const { store, files, registry, publicUrl } = deps;
  const verifyUrl = verifyAddress(publicUrl, 'report', reportNo, verificationCode);
  const printed = fetchedBy === undefined ? {} : { fetchedBy: { unit: fetchedBy.name, matterNo: fetchedBy.matterNo } };
  const replacing = replaces === undefined ? {} : { replaces };
  const head = { reportNo, verificationCode, asOf, verifyUrl, nameByLogin, ...printed, ...replacing };
  const facts = await store.facts(query.uscc);
  const { report, hidden } = composition(query, head, facts, policyById(query.policy), registry);
  const [pdf, { statusPlace, ...signed }] = await Promise.all([
    signedPdf(report, deps),
    deps.credentials.issue(report),
  ]);
  const stored = await files.store({ report, pdf, signed, hidden: hiddenByRule(hidden) });
  return store.issue({
    reportNo,
    verificationCode,
    uscc: query.uscc,
    query,
    asOf,
    nameByLogin,
    ...(fetchedBy === undefined ? {} : { fetchedBy }),
    ...replacing,
    ...(issuedBy === undefined ? {} : { issuedBy }),
    ...(groupNo === undefined ? {} : { groupNo }),
    enterprise: { name: report.enterprise.name, uscc: query.uscc },
    domains: report.domains.map(({ code, name, result }) => ({ code, name, result })),
    summary: summaryOf(report),
    substance: substanceOf(report),
    ...stored,
    statusPlace,
  });
};

/** No file leaves unsigned: a signer that is away fails the issuing. */
const signedPdf = async (report: Report, { printer, reportSigner }: IssueDeps): Promise<Uint8Array> =>
  reportSigner.sign(await printer.print(report, await reportSigner.additions(report)));
