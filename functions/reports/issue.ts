import { toInstant } from '../../shared/calendar/dates.ts';
import { canonicalJson, sha256Hex } from '../../shared/digest.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import { type Policy, policyById } from '../../shared/policy/policy.ts';
import { Problem } from '../../shared/problem.ts';
import { compose, substanceOf } from './compose.ts';
import { newReportNo, newVerificationCode } from './numbers.ts';
import type { Printer } from './pdf/printer.ts';
import { queryOf } from './query.ts';
import type { ReportFiles } from './report-files.ts';
import { statusOf } from './report-status.ts';
import type { ReportRequest, ReportStatus } from './schema.ts';
import type { IssuedReport, ReportStore, Reservation } from './store.ts';
import { summaryOf } from './summary.ts';
import { verifyAddress } from './verify-address.ts';

export interface IssueDeps {
  store: ReportStore;
  files: ReportFiles;
  printer: Printer;
  registry: Registry;
  policy: Policy;
  publicUrl: string;
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
}

/** The same key again gives the same report. Compose, print, store, record, in that order: if any fails, nothing was issued. */
export const issueOnce =
  (deps: IssueDeps) =>
  async ({ uscc, nameByLogin, request, caller, idempotencyKey }: Issuing) => {
    const { store } = deps;
    const reserved = store.reservations(caller, idempotencyKey);
    const reservation = (await reserved.find()) ?? (await reserved.put(reservationFor(uscc, request, deps)));
    if (reservation.bodyDigest !== digestOf(request))
      throw new Problem('idempotency-mismatch', '该 Idempotency-Key 已用于另一份报告，请更换后重试');
    const repeated = await store.find(reservation.reportNo);
    const issued = repeated ?? (await issue(await reserved.renewed(reservation, deps.now()), nameByLogin, deps));
    const status: ReportStatus =
      repeated === undefined ? 'current' : statusOf(issued, await store.facts(uscc), deps.registry);
    return { issued, status };
  };

const digestOf = (body: ReportRequest): string => sha256Hex(canonicalJson(body));

const reservationFor = (uscc: string, body: ReportRequest, { policy, registry, now }: IssueDeps): Reservation => {
  const at = now();
  return {
    bodyDigest: digestOf(body),
    reportNo: newReportNo(at),
    verificationCode: newVerificationCode(),
    asOf: toInstant(at),
    query: queryOf(uscc, body, policy, registry, at),
  };
};

const issue = async (
  { reportNo, verificationCode, asOf, query }: Reservation,
  nameByLogin: string | null,
  { store, files, printer, registry, publicUrl }: IssueDeps,
): Promise<IssuedReport> => {
  const verifyUrl = verifyAddress(publicUrl, reportNo, verificationCode);
  const head = { reportNo, verificationCode, asOf, verifyUrl, nameByLogin };
  const report = compose(query, head, await store.facts(query.uscc), policyById(query.policy), registry);
  const stored = await files.store(report, await printer.print(report));
  return store.issue({
    reportNo,
    verificationCode,
    uscc: query.uscc,
    query,
    asOf,
    nameByLogin,
    enterprise: { name: report.enterprise.name, uscc: query.uscc },
    domains: report.domains.map(({ code, name, result }) => ({ code, name, result })),
    summary: summaryOf(report),
    substance: substanceOf(report),
    ...stored,
  });
};
