import { inShanghai, toInstant } from '../../../shared/calendar/dates.ts';
import { monthsFrom } from '../../../shared/calendar/months.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { countedName } from './accused.ts';
import type { FigureStore } from './figure-store.ts';
import { figuresOf } from './figures.ts';
import type { complaintRoutes } from './routes.ts';

interface Deps {
  figures: FigureStore;
  registry: Registry;
  now: () => Date;
}

/** To the desk of all units, those most complained of for certificates first; to an officer of the own unit alone. */
export const getComplaintFigures =
  ({ figures, registry, now }: Deps) =>
  async ({ query, caller }: ApiRequest<typeof complaintRoutes.getComplaintFigures>): Promise<Reply> => {
    const { from, to } = query;
    const asOf = toInstant(now());
    const own = caller.role === 'officer' ? caller.unit : undefined;
    const found = await figures.complaints(monthsFrom(from, to), own);
    if (own !== undefined && !found.has(own)) found.set(own, []);
    const units = [...found].map(([unit, complaints]) => ({
      unit,
      name: countedName(registry, unit),
      figures: figuresOf(complaints, asOf),
    }));
    units.sort(
      (a, b) =>
        b.figures.certificateDemanded.complaints - a.figures.certificateDemanded.complaints ||
        b.figures.complaints - a.figures.complaints ||
        a.unit.localeCompare(b.unit),
    );
    return ok({ from, to, asOf: inShanghai(asOf), figures: figuresOf([...found.values()].flat(), asOf), units });
  };
