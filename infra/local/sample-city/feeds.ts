import { addDays, DAY_MS, dayOf, inShanghai, startOfDay, yearsBefore } from '../../../shared/calendar/dates.ts';
import { type Domain, RHYTHMS, type SourceUnit } from '../../../shared/domains/registry.ts';
import type { FeedState } from '../../../shared/feeds/feed.ts';
import type { Choices } from './random.ts';

/** Through when each unit of the sample city has declared: most are current, some are not, and a report has to say so. */
type PlannedState = Exclude<FeedState, 'suspended'>;

/** The exceptions, by domain and unit. 海洋渔业 and 城市管理 each have one silent unit beside others that are current. */
const EXCEPTIONS: Readonly<Record<string, PlannedState>> = {
  '12/sg-sthj': 'late',
  '18/wf-wlj': 'late',
  '15/wf-slj': 'stale',
  '22/wf-tjj': 'stale',
  '23/sg-zhzf': 'silent',
  '25/sg-nyj': 'silent',
  '28/wf-qxj': 'silent',
};

export const plannedState = (domain: string, unit: string): PlannedState =>
  EXCEPTIONS[`${domain}/${unit}`] ?? 'current';

const HOUR_MS = 3_600_000;

/** How far a current feed lies behind now, well inside the grace of its rhythm. */
const usualLag = (rhythm: Domain['rhythm'], choices: Choices): number =>
  rhythm === 'weekly' ? choices.int(12, 96) * HOUR_MS : choices.int(1, rhythm === 'daily' ? 600 : 20) * 60_000;

const lag = (domain: Domain, state: Exclude<PlannedState, 'silent'>, choices: Choices): number => {
  const grace = RHYTHMS[domain.rhythm].graceDays * DAY_MS;
  if (state === 'late') return grace + 10 * HOUR_MS;
  return state === 'stale' ? grace + choices.int(21, 35) * DAY_MS : usualLag(domain.rhythm, choices);
};

export interface Declaration {
  from: string;
  through: string;
}

/** A unit's one declaration, from a month before the longest period of a report; null where it never declared. */
export const declarationOf = (domain: Domain, unit: SourceUnit, now: Date, choices: Choices): Declaration | null => {
  const state = plannedState(domain.code, unit.id);
  if (state === 'silent') return null;
  const suspended = unit.suspendedFrom ? Date.parse(startOfDay(unit.suspendedFrom)) : Number.POSITIVE_INFINITY;
  const declared = Math.floor((now.getTime() - lag(domain, state, choices)) / 60_000) * 60_000;
  const through = Math.min(declared, suspended);
  const from = startOfDay(addDays(yearsBefore(dayOf(now), 5), -30));
  return through > Date.parse(from) ? { from: inShanghai(from), through: inShanghai(new Date(through)) } : null;
};
