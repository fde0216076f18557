import { type Day, dayOf, later, yearsBefore } from '../../shared/calendar/dates.ts';
import type { Domain, Registry } from '../../shared/domains/registry.ts';
import { earliestDay } from '../../shared/policy/judge.ts';
import type { Policy } from '../../shared/policy/switches.ts';
import { type Fault, Problem } from '../../shared/problem.ts';
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
): ReportQuery => {
  const today = dayOf(now);
  const to = (request.to ?? today) as Day;
  const from = (request.from ?? defaultFrom(to, policy)) as Day;
  const offered = registry.domains.filter((domain) => domain.inForceFrom <= today);
  const faults = [...periodFaults({ from, to }, today, policy), ...domainFaults(request.domains, offered)];
  if (faults.length > 0) throw new Problem('invalid-request', (faults[0] as Fault).message, { errors: faults });
  const chosen =
    request.domains === undefined ? offered : offered.filter(({ code }) => request.domains?.includes(code));
  return {
    uscc,
    purpose: request.purpose,
    period: { from, to },
    domains: chosen.map(({ code }) => code),
    policy: policy.id,
    language: request.language ?? 'zh-CN',
  };
};

const defaultFrom = (to: Day, { switches }: Policy): Day =>
  later(yearsBefore(to, switches.lookBack.value.defaultYears), earliestDay(switches, to));

const periodFaults = ({ from, to }: { from: Day; to: Day }, today: Day, policy: Policy): Fault[] => {
  const fault = (pointer: string, code: string, message: string): Fault => ({ pointer, code, message });
  if (to > today) return [fault('/to', 'future-date', '查询时段的截止日期不得晚于今天')];
  if (from > to) return [fault('/from', 'dates-out-of-order', '查询时段的起始日期不得晚于截止日期')];
  const { maxYears, notBefore } = policy.switches.lookBack.value;
  const earliest = yearsBefore(to, maxYears);
  if (from < earliest)
    return [fault('/from', 'period-too-long', `查询时段最长 ${maxYears} 年，起始日期不得早于 ${earliest}`)];
  if (notBefore !== null && from < notBefore)
    return [fault('/from', 'period-too-early', `平台数据自 ${notBefore} 起，起始日期不得早于这一天`)];
  return [];
};

const domainFaults = (codes: readonly string[] | undefined, offered: readonly Domain[]): Fault[] =>
  (codes ?? []).flatMap((code, i) =>
    offered.some((domain) => domain.code === code)
      ? []
      : [
          {
            pointer: `/domains/${i}`,
            code: 'unknown-domain',
            message: '没有这个代码的领域，请以 GET /v1/domains 列出的代码为准',
          },
        ],
  );
