import { inShanghai } from '../../../shared/calendar/dates.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { Facts } from '../compose.ts';
import type { HeldReport } from '../issued-report.ts';
import { statusOf } from '../report-status.ts';

/** What a reader of a report may know: what the report says, and whether it still holds. */
export const verificationOf = (issued: HeldReport, facts: Facts, registry: Registry) => ({
  outcome: 'genuine' as const,
  status: statusOf(issued, facts, registry),
  revokedAt: issued.standing.revocation === null ? null : inShanghai(issued.standing.revocation.revokedAt),
  reportNo: issued.reportNo,
  enterprise: issued.enterprise,
  issuedAt: inShanghai(issued.asOf),
  period: issued.query.period,
  asOf: inShanghai(issued.asOf),
  domains: issued.domains,
  sha256: issued.pdf.sha256,
});
export type Verification = ReturnType<typeof verificationOf>;
