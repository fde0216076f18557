import type { Registry } from '../../shared/domains/registry.ts';
import { policyById } from '../../shared/policy/policy.ts';
import { compose, type Facts, substanceOf } from './compose.ts';
import type { HeldReport, IssuedReport } from './issued-report.ts';
import type { ReportStatus } from './schema.ts';

/** The strongest that holds: taken back, replaced, overtaken by the data, or none of these. */
export const statusOf = (held: HeldReport, facts: Facts, registry: Registry): ReportStatus => {
  if (held.standing.revocation !== null) return 'revoked';
  if (held.standing.supersededBy !== null) return 'superseded';
  return substanceToday(held, facts, registry) === held.substance ? 'current' : 'data-changed';
};

/**
 * What a report would say today: the same question is composed again over today's facts; nothing is marked by hand.
 * Completeness is judged as of the report, whose cut-offs it states: that time has passed since says nothing against it.
 */
export const substanceToday = (issued: IssuedReport, facts: Facts, registry: Registry): string => {
  const { reportNo, verificationCode, asOf, nameByLogin, query } = issued;
  const head = { reportNo, verificationCode, asOf, nameByLogin, verifyUrl: '' };
  return substanceOf(compose(query, head, facts, policyById(query.policy), registry));
};
