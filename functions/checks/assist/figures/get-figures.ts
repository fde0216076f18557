import {
  type Day,
  type Instant,
  inShanghai,
  monthOf,
  monthsAfter,
  startOfDay,
  toInstant,
} from '../../../../shared/calendar/dates.ts';
import { monthsFrom } from '../../../../shared/calendar/months.ts';
import type { Registry } from '../../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../../shared/http/reply.ts';
import { inParallel } from '../../../../shared/table/in-parallel.ts';
import type { InboxStore } from '../inbox/inbox-store.ts';
import type { AssistRequest } from '../request.ts';
import type { assistRoutes } from '../routes.ts';
import type { AssistStore } from '../store.ts';
import { figuresOf } from './figures.ts';

interface Deps {
  assist: Pick<AssistStore, 'findAll'>;
  inbox: Pick<InboxStore, 'sentTo'>;
  registry: Registry;
  now: () => Date;
}

const PARALLEL = 8;

/** To the operator of all units that were asked, to an officer of the own alone. A Query a unit, and the requests of the months. */
export const getAssistFigures =
  ({ assist, inbox, registry, now }: Deps) =>
  async ({ query: { from, to }, caller }: ApiRequest<typeof assistRoutes.getAssistFigures>): Promise<Reply> => {
    const asOf = toInstant(now());
    const units = caller.role === 'officer' ? [caller.unit ?? ''] : [...registry.units.keys()];
    const found: AssistRequest[][] = [];
    await inParallel(units, PARALLEL, async (unit, place) => {
      found[place] = await assist.findAll(await inbox.sentTo(unit, firstOf(from), afterLastOf(to)));
    });
    const months = monthsFrom(from, to);
    return ok({
      ...{ from, to, asOf: inShanghai(asOf), figures: figuresOf(found.flat(), asOf) },
      units: units.flatMap((unit, place) => {
        const requests = found[place] ?? [];
        if (requests.length === 0 && caller.role !== 'officer') return [];
        return [
          {
            unit,
            name: registry.nameOf(unit),
            figures: figuresOf(requests, asOf),
            months: byMonth(requests, months, asOf),
          },
        ];
      }),
    });
  };

const byMonth = (requests: readonly AssistRequest[], months: readonly string[], asOf: Instant) =>
  months.map((month) => ({
    month,
    figures: figuresOf(
      requests.filter(({ sentAt }) => monthOf(sentAt) === month),
      asOf,
    ),
  }));

const firstOf = (month: string): Instant => startOfDay(`${month}-01` as Day);

const afterLastOf = (month: string): Instant => startOfDay(monthsAfter(`${month}-01` as Day, 1));
