import { monthOf, toInstant } from '../../shared/calendar/dates.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import { readFeeds } from '../../shared/feeds/feed-store.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { Table } from '../../shared/table/table.ts';
import { type Figures, shownFigures, shownRules, sumOf } from './figures.ts';
import { heading, ruleCatalogue, silentFeeds } from './heading.ts';
import { overHalf } from './rate.ts';
import { routes } from './routes.ts';
import type { Bulletin } from './schema.ts';
import type { QualityStore } from './store.ts';

interface Deps {
  store: QualityStore;
  table: Table;
  registry: Registry;
  now: () => Date;
}

export const getBulletin =
  (deps: Deps) =>
  async ({ query }: ApiRequest<typeof routes.getBulletin>): Promise<Reply> =>
    ok(await bulletinOf(deps, query.month));

/** Writes a bulletin as a workbook. Given from outside: its library takes long to load, and only this needs it. */
export type WriteWorkbook = (bulletin: Bulletin) => Promise<Uint8Array>;

export const getBulletinXlsx =
  ({ writeWorkbook, ...deps }: Deps & { writeWorkbook: WriteWorkbook }) =>
  async ({ query }: ApiRequest<typeof routes.getBulletinXlsx>): Promise<Reply> => {
    const bulletin = await bulletinOf(deps, query.month);
    return {
      status: 200,
      contentType: routes.getBulletinXlsx.reply.contentType,
      headers: { 'Content-Disposition': `attachment; filename="quality-${bulletin.month}.xlsx"` },
      bytes: await writeWorkbook(bulletin),
    };
  };

/** All domains of a month, as the provinces publish it: rows, compliance, lateness, and who is to be named. */
const bulletinOf = async ({ store, table, registry, now }: Deps, asked: string | undefined): Promise<Bulletin> => {
  const asOf = toInstant(now());
  const month = asked ?? monthOf(asOf);
  const feedOf = await readFeeds(table);
  const sources = registry.domains.flatMap(({ code, units }) => units.map(({ id }) => ({ domain: code, unit: id })));
  const figures = await store.month(month, sources);
  const units = registry.domains.flatMap(({ code, name, units: inDomain }) =>
    inDomain.map((unit) => ({
      domain: code,
      domainName: name,
      unit: unit.id,
      name: unit.name,
      figures: figures({ domain: code, unit: unit.id }),
    })),
  );
  const domains = registry.domains.map(({ code, name }) => ({
    code,
    name,
    figures: sumOf(units.filter(({ domain }) => domain === code).map((unit) => unit.figures)),
  }));
  const all = sumOf(units.map((unit) => unit.figures));
  return {
    ...heading(month, asOf),
    figures: { ...shownFigures(all), rules: shownRules(all) },
    domains: domains.map(shown),
    units: units.map(shown),
    overHalfLate: { domains: domains.filter(mostlyLate).map(shown), units: units.filter(mostlyLate).map(shown) },
    silentFeeds: silentFeeds(registry.domains, feedOf, asOf),
    rules: ruleCatalogue(),
  };
};

const shown = <T extends { figures: Figures }>(line: T) => ({ ...line, figures: shownFigures(line.figures) });

/** More than half of its decisions came late: the provinces name those. */
const mostlyLate = ({ figures: { late, decisions } }: { figures: Figures }): boolean => overHalf(late, decisions);
