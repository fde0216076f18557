import { inShanghai, toInstant } from '../../../shared/calendar/dates.ts';
import { monthsFrom } from '../../../shared/calendar/months.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { inParallel } from '../../../shared/table/in-parallel.ts';
import type { FigureStore } from './figure-store.ts';
import { type ReportFigures, together } from './figures.ts';
import type { figureRoutes } from './routes.ts';

interface Deps {
  figures: FigureStore;
  now: () => Date;
}

/** Months read at once. */
const PARALLEL = 8;

/** What the reform came to, month by month, counted when it is asked for. */
export const getReportFigures =
  ({ figures, now }: Deps) =>
  async ({ query: { from, to } }: ApiRequest<typeof figureRoutes.getReportFigures>): Promise<Reply> => {
    const months: { month: string; figures: ReportFigures }[] = [];
    await inParallel(monthsFrom(from, to), PARALLEL, async (month, place) => {
      months[place] = { month, figures: await figures.ofMonth(month) };
    });
    const asOf = inShanghai(toInstant(now()));
    return ok({ from, to, asOf, figures: together(months.map((one) => one.figures)), months });
  };
