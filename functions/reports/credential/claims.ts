import { inShanghai } from '../../../shared/calendar/dates.ts';
import type { DomainResult, Report } from '../report.ts';

/**
 * What every presentation shows. Never the verification code: with it a reader would ask the platform for the domains
 * that the enterprise does not show. Nor a total over domains, which tells of them too.
 */
export const shownClaims = ({ reportNo, purpose, enterprise, period, asOf, policy, issuer, region }: Report) => ({
  reportNo,
  purpose,
  enterprise: { uscc: enterprise.uscc, name: enterprise.name },
  period,
  asOf: inShanghai(asOf),
  policy: { id: policy.id, name: policy.name, document: policy.document },
  issuer,
  region,
});

/** What the enterprise may show of one domain. The records themselves are in the report. */
export const domainClaim = ({ name, department, result, count, complete, completeThrough }: DomainResult) => ({
  name,
  department,
  result,
  count,
  complete,
  completeThrough: completeThrough === null ? null : inShanghai(completeThrough),
});
