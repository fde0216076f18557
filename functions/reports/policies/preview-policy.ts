import { type Access, actorOf } from '../../../shared/accesses/access.ts';
import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import { inShanghai, toInstant } from '../../../shared/calendar/dates.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { findPolicy } from '../../../shared/policy/policy.ts';
import { RULES, sourceOf } from '../../../shared/policy/rules.ts';
import type { Policy } from '../../../shared/policy/switches.ts';
import { Problem } from '../../../shared/problem.ts';
import type { HiddenRecord } from '../../../shared/results/judged.ts';
import { type Composition, composition, type ReportHead } from '../compose.ts';
import { isReportNo } from '../numbers.ts';
import { queryOf } from '../query.ts';
import type { ReportFiles } from '../report-files.ts';
import { reportJson } from '../report-json.ts';
import type { routes } from '../routes.ts';
import type { ReportStore } from '../store.ts';

interface Deps {
  store: ReportStore;
  accesses: AccessLedger;
  registry: Registry;
  now: () => Date;
}

/** What a report on a question would say under a version of the policy. Nothing is issued: it has no number and is not kept. */
export const previewPolicy =
  ({ store, accesses, registry, now }: Deps) =>
  async ({ params, body, caller }: ApiRequest<typeof routes.previewPolicy>): Promise<Reply> => {
    const policy = policyNamed(params.policy);
    const at = now();
    const query = queryOf(body.uscc, body, policy, registry, at);
    await accesses.record(lookOf(caller, at, query.uscc, query.purpose, null));
    const facts = await store.facts(query.uscc);
    return ok(explained(composition(query, unissued({ asOf: toInstant(at) }), facts, policy, registry), policy));
  };

/** What an issued report would say under a version of the policy, over today's facts and as of its own day. */
export const reportUnderPolicy =
  ({ store, files, accesses, registry, now }: Deps & { files: Pick<ReportFiles, 'hidden'> }) =>
  async ({ params, caller }: ApiRequest<typeof routes.reportUnderPolicy>): Promise<Reply> => {
    const policy = policyNamed(params.policy);
    const issued = isReportNo(params.reportNo) ? await store.find(params.reportNo) : undefined;
    if (issued === undefined) throw new Problem('not-found', '没有这份报告');
    const { query, reportNo } = issued;
    await accesses.record(lookOf(caller, now(), query.uscc, query.purpose, reportNo));
    const facts = await store.facts(query.uscc);
    const composed = composition(query, unissued(issued), facts, policy, registry);
    return ok({ ...explained(composed, policy), hiddenAtIssue: await files.hidden(issued) });
  };

const policyNamed = (id: string): Policy => {
  const policy = findPolicy(id);
  if (policy === undefined) throw new Problem('not-found', '没有这个政策版本，请以 GET /v1/policies 列出的为准');
  return policy;
};

const unissued = ({ asOf, nameByLogin = null }: Pick<ReportHead, 'asOf'> & Partial<ReportHead>): ReportHead => ({
  reportNo: '',
  verificationCode: '',
  verifyUrl: '',
  asOf,
  nameByLogin,
});

/** The enterprise sees that the operator looked, and for which purpose. */
const lookOf = (caller: Caller, at: Date, uscc: string, purpose: string, reportNo: string | null): Access => ({
  uscc,
  at: toInstant(at),
  who: { kind: 'operator', id: null, name: null },
  what: 'previewed',
  channel: null,
  purpose,
  matterNo: null,
  reportNo,
  actor: actorOf(caller.subject),
});

const explained = ({ report, hidden }: Composition, policy: Policy) => {
  const { period, asOf, summary, domains, enterprise } = reportJson(report);
  return {
    policy: report.policy,
    enterprise: { uscc: enterprise.uscc, name: enterprise.name },
    period,
    asOf,
    summary,
    domains,
    // Nobody asked about the other domains.
    hidden: hidden.filter(({ rule }) => rule !== 'other-domain').map((record) => hiddenJson(record, policy)),
  };
};

const hiddenJson = ({ rule, version }: HiddenRecord, { switches }: Policy) => ({
  ...version.record,
  recordId: version.recordId,
  domain: version.domain,
  unit: version.unit,
  version: version.record.version === null ? null : inShanghai(version.record.version),
  rule: { id: rule, name: RULES[rule].name, nameEn: RULES[rule].nameEn, source: sourceOf(rule, switches) },
});
