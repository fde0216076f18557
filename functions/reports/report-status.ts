import type { Registry } from '../../shared/domains/registry.ts';
import { policyById } from '../../shared/policy/policy.ts';
import { compose, type Facts, substanceOf } from './compose.ts';
import type { ReportStatus } from './schema.ts';
import type { IssuedReport } from './store.ts';

/**
 * Whether a report still says what the platform holds: the same question is composed again over today's facts and
 * compared; nothing is marked by hand. Completeness is judged as of the report, whose cut-offs it states: that time
 * has passed since says nothing against it.
 */
export const statusOf = (issued: IssuedReport, facts: Facts, registry: Registry): ReportStatus => {
  const { reportNo, verificationCode, asOf, nameByLogin, query } = issued;
  const head = { reportNo, verificationCode, asOf, nameByLogin, verifyUrl: '' };
  const today = compose(query, head, facts, policyById(query.policy), registry);
  return substanceOf(today) === issued.substance ? 'current' : 'data-changed';
};
