import type { Registry } from '../../../shared/domains/registry.ts';
import type { FeedOf } from '../../../shared/feeds/feed-store.ts';
import type { EnterpriseFacts } from '../../../shared/records/enterprise-store.ts';
import { inParallel } from '../../../shared/table/in-parallel.ts';
import type { HeldReport } from '../issued-report.ts';
import { statusOf, substanceToday } from '../report-status.ts';
import type { ReportStore } from '../store.ts';
import { type AnnounceDeps, announce, isNews, type Loss } from './announce.ts';
import type { Subscription } from './subscription.ts';

export interface CheckDeps extends AnnounceDeps {
  reports: Pick<ReportStore, 'find' | 'listAll'>;
  enterprise: (uscc: string) => Promise<EnterpriseFacts>;
  registry: Registry;
}

const PARALLEL = 16;

/**
 * Composes the subscribed reports of some enterprises again and tells of those that are no longer current; each
 * enterprise once however often it is named. Answers how many were told.
 */
export const checkEnterprises = (deps: CheckDeps, feedOf: FeedOf) => {
  const checked = new Set<string>();
  return async (enterprises: readonly string[]): Promise<number> => {
    const unchecked = [...new Set(enterprises)].filter((uscc) => !checked.has(uscc));
    let told = 0;
    await inParallel(await deps.subscriptions.watched(unchecked), PARALLEL, async (uscc) => {
      told += await checkEnterprise(uscc, deps, feedOf);
    });
    for (const uscc of unchecked) checked.add(uscc);
    return told;
  };
};

const checkEnterprise = async (uscc: string, deps: CheckDeps, feedOf: FeedOf): Promise<number> => {
  const subscriptions = await deps.subscriptions.to(uscc);
  if (subscriptions.length === 0) return 0;
  const enterprise = await deps.enterprise(uscc);
  const tell = announce(deps);
  let told = 0;
  for (const report of await subscribedReports(uscc, subscriptions, deps.reports)) {
    const loss = lossOf(report, { feedOf, enterprise }, deps.registry);
    if (loss === undefined) continue;
    for (const subscription of subscriptions)
      if (isNews(loss, subscription) && (await tell(subscription, loss))) told++;
  }
  return told;
};

const subscribedReports = async (
  uscc: string,
  subscriptions: readonly Subscription[],
  reports: CheckDeps['reports'],
): Promise<HeldReport[]> => {
  if (subscriptions.some(({ reportNo }) => reportNo === null)) return reports.listAll(uscc);
  const numbers = new Set(subscriptions.flatMap(({ reportNo }) => reportNo ?? []));
  return (await Promise.all([...numbers].map(reports.find))).flatMap((report) => report ?? []);
};

const lossOf = (
  report: HeldReport,
  facts: { feedOf: FeedOf; enterprise: EnterpriseFacts },
  registry: Registry,
): Loss | undefined => {
  const status = statusOf(report, facts, registry);
  if (status === 'current') return undefined;
  return { report, status, substance: status === 'data-changed' ? substanceToday(report, facts, registry) : null };
};
