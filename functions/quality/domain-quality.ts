import { monthOf, toInstant } from '../../shared/calendar/dates.ts';
import { PROVINCE, type Registry } from '../../shared/domains/registry.ts';
import { knownDomain, sourceUnit } from '../../shared/domains/source-unit.ts';
import { type FeedOf, readFeeds } from '../../shared/feeds/feed-store.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { Table } from '../../shared/table/table.ts';
import { type Figures, shownFigures, shownRules, sumOf } from './figures.ts';
import { feedStateOf, heading, ruleCatalogue, silentFeeds } from './heading.ts';
import type { routes } from './routes.ts';
import type { QualityStore } from './store.ts';

interface Deps {
  store: QualityStore;
  table: Table;
  registry: Registry;
  now: () => Date;
}

/** How good a month of a domain's data is, unit by unit. A department sees its own domains. */
export const getQuality =
  ({ store, table, registry, now }: Deps) =>
  async ({ params, query, caller }: ApiRequest<typeof routes.getQuality>): Promise<Reply> => {
    const domain =
      caller.role === 'department'
        ? sourceUnit(registry, params.domain, caller).domain
        : knownDomain(registry, params.domain);
    const asOf = toInstant(now());
    const month = query.month ?? monthOf(asOf);
    const feedOf: FeedOf = await readFeeds(table);
    const sources = [...domain.units.map(({ id }) => id), PROVINCE].map((unit) => ({ domain: domain.code, unit }));
    const figures = await store.month(month, sources);
    const units = domain.units.map((unit) => ({ unit, figures: figures({ domain: domain.code, unit: unit.id }) }));
    return ok({
      domain: domain.code,
      name: domain.name,
      ...heading(month, asOf),
      figures: judged(sumOf(units.map((each) => each.figures))),
      units: units.map(({ unit, figures: ofUnit }) => ({
        id: unit.id,
        name: unit.name,
        region: unit.region,
        feedState: feedStateOf(domain, unit, feedOf, asOf),
        figures: judged(ofUnit),
      })),
      province: judged(figures({ domain: domain.code, unit: PROVINCE })),
      silentFeeds: silentFeeds([domain], feedOf, asOf),
      rules: ruleCatalogue(),
    });
  };

const judged = (figures: Figures) => ({
  ...shownFigures(figures),
  rules: shownRules(figures),
  examples: figures.examples,
});
