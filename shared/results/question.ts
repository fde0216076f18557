import { type Day, dayOf, later, yearsBefore } from '../calendar/dates.ts';
import type { Domain, Registry } from '../domains/registry.ts';
import { earliestDay } from '../policy/judge.ts';
import type { Policy } from '../policy/switches.ts';
import { type Fault, Problem } from '../problem.ts';

/** What is asked for; the rest by default. */
export interface Asked {
  from?: string | undefined;
  to?: string | undefined;
  domains?: readonly string[] | undefined;
}

/** What a report, or a check, is about. */
export interface SettledQuestion {
  period: { from: Day; to: Day };
  /** Domain codes in the order of the policy. */
  domains: string[];
}

/** The period and the domains, defaults filled in; throws with every fault. */
export const questionOf = (asked: Asked, policy: Policy, registry: Registry, now: Date): SettledQuestion => {
  const today = dayOf(now);
  const to = (asked.to ?? today) as Day;
  const from = (asked.from ?? defaultFrom(to, policy)) as Day;
  const offered = registry.domains.filter((domain) => domain.inForceFrom <= today);
  const faults = [...periodFaults({ from, to }, today, policy), ...domainFaults(asked.domains, offered)];
  if (faults.length > 0) throw new Problem('invalid-request', (faults[0] as Fault).message, { errors: faults });
  const chosen = asked.domains === undefined ? offered : offered.filter(({ code }) => asked.domains?.includes(code));
  return { period: { from, to }, domains: chosen.map(({ code }) => code) };
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
