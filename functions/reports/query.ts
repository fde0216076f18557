import type { Day } from '../../shared/calendar/dates.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { Policy } from '../../shared/policy/switches.ts';
import { questionOf } from '../../shared/results/question.ts';
import type { Language, Purpose } from './report.ts';
import type { ReportRequest } from './schema.ts';

/** What a report is about: kept with it, so that the same question can be asked again later. */
export interface ReportQuery {
  uscc: string;
  purpose: Purpose;
  period: { from: Day; to: Day };
  /** Domain codes in the order of the policy. */
  domains: string[];
  policy: string;
  /** Chinese alone where a question of before there was a choice names none. */
  language?: Language;
}

/** The period and the domains of a request, defaults filled in; throws with every fault. */
export const queryOf = (
  uscc: string,
  request: ReportRequest,
  policy: Policy,
  registry: Registry,
  now: Date,
): ReportQuery => ({
  uscc,
  purpose: request.purpose,
  ...questionOf(request, policy, registry, now),
  policy: policy.id,
  language: request.language ?? 'zh-CN',
});
