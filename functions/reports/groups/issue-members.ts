import { type Mandate, refusalOf } from '../../../shared/mandates/mandate.ts';
import type { MandateStore } from '../../../shared/mandates/mandate-store.ts';
import { Problem } from '../../../shared/problem.ts';
import { inParallel } from '../../../shared/table/in-parallel.ts';
import { type IssueDeps, issueOnce } from '../issue.ts';
import { issuingAgent } from '../mandates/agents-mandate.ts';
import type { ReportGroup } from './group.ts';
import type { GroupStore } from './group-store.ts';

export interface MemberDeps extends IssueDeps {
  groups: GroupStore;
  mandates: MandateStore;
}

/** Reports are printed on one core; more at once would only hold more of them in memory. */
const AT_ONCE = 4;

/**
 * Issues what is missing, until all is issued or `enough`: what is left, a retry goes on with. A member that was refused is
 * tried again, for its mandate may have been granted since. A failure of ours is thrown once the others are through.
 */
export const issueMembers = async (deps: MemberDeps, group: ReportGroup, enough: () => boolean): Promise<void> => {
  const outcomes = await deps.groups.outcomes(group.groupNo);
  const missing = group.members.filter((uscc) => outcomes.get(uscc)?.reportNo === undefined);
  await inParallel(missing, AT_ONCE, async (uscc) => {
    if (!enough()) await issueMember(deps, group, uscc);
  });
};

const issueMember = async (deps: MemberDeps, group: ReportGroup, uscc: string): Promise<void> => {
  const { groupNo, owner, request } = group;
  try {
    const mandate = uscc === owner.uscc ? undefined : await mandateOf(deps, group, uscc);
    const { issued } = await issueOnce(deps)({
      uscc,
      nameByLogin: mandate === undefined ? owner.name : mandate.granter.name,
      request,
      caller: ['report-group', groupNo],
      idempotencyKey: uscc,
      groupNo,
      countsFor: owner.uscc,
      ...(mandate === undefined ? {} : { issuedBy: issuingAgent(mandate) }),
    });
    const byMandate = mandate === undefined ? {} : { mandateId: mandate.mandateId };
    await deps.groups.issued(groupNo, { uscc, reportNo: issued.reportNo, ...byMandate });
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    await deps.groups.refused(groupNo, uscc, error.code);
  }
};

/** One that allows it now; the same refusal whether there was never any, or it has ended, or it does not go so far. */
const mandateOf = async (
  { mandates, now }: MemberDeps,
  { owner, request }: ReportGroup,
  uscc: string,
): Promise<Mandate> => {
  const use = { scope: 'issue', purpose: request.purpose } as const;
  const mandate = (await mandates.between(uscc, owner.uscc)).find(
    (candidate) => refusalOf(candidate, use, now()) === undefined,
  );
  if (mandate === undefined) throw new Problem('no-mandate', '该企业没有授权本企业为此用途出具报告');
  return mandate;
};
