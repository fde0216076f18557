import { inShanghai, toInstant } from '../../../../shared/calendar/dates.ts';
import { recomputed } from '../../../../shared/calendar/deadline.ts';
import { type Urgency, urgencyOf } from '../../../../shared/calendar/urgency.ts';
import type { Registry } from '../../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../../shared/http/reply.ts';
import { mostOverdueFirst } from '../../../../shared/sweep/most-overdue-first.ts';
import { inParallel } from '../../../../shared/table/in-parallel.ts';
import type { InboxStore } from '../inbox/inbox-store.ts';
import { type AssistRequest, termOf } from '../request.ts';
import { requestView } from '../request-view.ts';
import type { assistRoutes } from '../routes.ts';
import type { AssistStore } from '../store.ts';

interface Deps {
  assist: Pick<AssistStore, 'findAll'>;
  inbox: Pick<InboxStore, 'inboxOf'>;
  registry: Registry;
  now: () => Date;
}

const UNITS_AT_ONCE = 8;

interface Late extends Urgency {
  request: AssistRequest;
}

/** What units have not answered in time, or hardly will: found by the same inboxes as the sweep's, read as they are now. */
export const listOverdueAssistRequests =
  ({ assist, inbox, registry, now }: Deps) =>
  async ({ query }: ApiRequest<typeof assistRoutes.listOverdueAssistRequests>): Promise<Reply> => {
    const at = toInstant(now());
    const late: Late[] = [];
    await inParallel([...registry.units.keys()], UNITS_AT_ONCE, async (unit) => {
      const { open } = await inbox.inboxOf(unit);
      for (const found of await assist.findAll(open.map(({ requestId }) => requestId))) {
        const request = { ...found, due: recomputed(found.due, found.sentAt, termOf(found)) };
        const urgency = request.answeredAt === null ? urgencyOf(request.due, at) : undefined;
        if (urgency !== undefined) late.push({ ...urgency, request });
      }
    });
    const dueOf = ({ request: { due, requestId } }: Late) => ({ dueBy: due.dueBy, id: requestId });
    const { page, cursor } = mostOverdueFirst(late, dueOf, query);
    const requests = page.map(({ request, ...urgency }) => ({ ...requestView(request, now(), registry), ...urgency }));
    return ok({ asOf: inShanghai(at), requests, cursor: cursor ?? null });
  };
