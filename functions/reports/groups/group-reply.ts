import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import { inShanghai } from '../../../shared/calendar/dates.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import { type Mandate, mandateState } from '../../../shared/mandates/mandate.ts';
import type { MandateStore } from '../../../shared/mandates/mandate-store.ts';
import { PROBLEMS, type ProblemCode } from '../../../shared/problem.ts';
import { inParallel } from '../../../shared/table/in-parallel.ts';
import { mayRead } from '../mandates/agents-mandate.ts';
import { lookByMandate } from '../mandates/look.ts';
import type { ReportFiles } from '../report-files.ts';
import { statusOf } from '../report-status.ts';
import type { ReportStore } from '../store.ts';
import type { MemberOutcome, ReportGroup } from './group.ts';
import type { GroupStore } from './group-store.ts';

interface Deps {
  store: ReportStore;
  files: ReportFiles;
  registry: Registry;
  groups: GroupStore;
  mandates: MandateStore;
  accesses: AccessLedger;
  now: () => Date;
}

/** Members looked up at once: each costs a few small reads. */
const AT_ONCE = 8;

/**
 * A group as its owner may see it at this moment: every mandate is read again, and of a member whose mandate has ended
 * nothing is shown. Each enterprise sees the look before the owner sees its report.
 */
export const groupReply = async (
  deps: Deps,
  group: ReportGroup,
  caller: Caller,
  what: 'report-issued' | 'report-read',
) => {
  const outcomes = await deps.groups.outcomes(group.groupNo);
  const ids = [...outcomes.values()].flatMap(({ mandateId }) => mandateId ?? []);
  const mandates = new Map((await deps.mandates.findAll(ids)).map((mandate) => [mandate.mandateId, mandate]));
  const reports: Awaited<ReturnType<typeof memberReply>>[] = [];
  await inParallel(group.members, AT_ONCE, async (uscc, i) => {
    const outcome = outcomes.get(uscc);
    const mandate = mandates.get(outcome?.mandateId ?? '');
    reports[i] = await memberReply(deps, uscc, outcome, { mandate, caller, what });
  });
  const { from, to, purpose } = group.request;
  return {
    groupNo: group.groupNo,
    purpose,
    period: { from, to },
    createdAt: inShanghai(group.createdAt),
    complete: reports.every(({ state }) => state !== 'pending'),
    reports,
  };
};

interface Look {
  /** By which the report was issued; none where it is the owner's own. */
  mandate: Mandate | undefined;
  caller: Caller;
  what: 'report-issued' | 'report-read';
}

const memberReply = async (deps: Deps, uscc: string, outcome: MemberOutcome | undefined, look: Look) => {
  if (outcome?.reportNo !== undefined) return issuedReply(deps, outcome.reportNo, uscc, look);
  return outcome?.problem === undefined ? { uscc, state: 'pending' as const } : refusedReply(uscc, outcome.problem);
};

const refusedReply = (uscc: string, code: ProblemCode) => ({
  uscc,
  state: 'refused' as const,
  problem: { code, title: PROBLEMS[code].title },
});

const issuedReply = async (deps: Deps, reportNo: string, uscc: string, { mandate, caller, what }: Look) => {
  const { store, files, registry, accesses, now } = deps;
  const issued = await store.find(reportNo);
  if (issued === undefined) throw new Error(`the report of a group is gone: ${reportNo}`);
  if (uscc !== caller.uscc) {
    if (mandate === undefined || mandateState(mandate, now()) !== 'active' || !mayRead(mandate, issued))
      return refusedReply(uscc, 'no-mandate');
    await accesses.record(lookByMandate(what, mandate, issued, caller, now()));
  }
  const [facts, link] = await Promise.all([store.facts(uscc), files.link(issued)]);
  return {
    uscc,
    state: 'issued' as const,
    name: issued.enterprise.name,
    reportNo,
    verificationCode: issued.verificationCode,
    status: statusOf(issued, facts, registry),
    url: link.url,
    urlExpiresAt: inShanghai(link.expiresAt),
    summary: issued.summary,
  };
};
