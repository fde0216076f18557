import { randomUUID } from 'node:crypto';
import { toInstant } from '../../shared/calendar/dates.ts';
import { shortDigest } from '../../shared/digest.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { html, type Reply } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import { type OpenDeps, openShared, shareByCode } from './open.ts';
import { openedPage } from './opened-page.ts';
import type { routes } from './routes.ts';
import { StatedName } from './schema.ts';
import { gone, type Share, shareState } from './share.ts';
import { confirmPage, refusedPage } from './share-page.ts';
import type { ShareStore } from './store.ts';

/** Changes nothing: programs that look at every link in a message open none. */
export const sharePage =
  ({ store, now }: { store: ShareStore; now: () => Date }) =>
  ({ params }: ApiRequest<typeof routes.sharePage>): Promise<Reply> =>
    inWords(async () => {
      const share = await shareByCode(store, params.code);
      const state = shareState(share, now());
      if (state !== 'active') throw gone(state);
      return html(confirmPage(share, { code: params.code, name: '', once: randomUUID() }));
    });

/** Whoever has the link opens the report, under the name they state. Sent again by a reload, it is the same opening. */
export const openSharePage =
  (deps: OpenDeps) =>
  ({ body }: ApiRequest<typeof routes.openSharePage>): Promise<Reply> =>
    inWords(async () => {
      const share = await shareByCode(deps.store, body.code);
      const name = StatedName.safeParse(body.name);
      const once = body.once === '' ? randomUUID() : body.once;
      if (!name.success) {
        const message = name.error.issues[0]?.message;
        return html(confirmPage(share, { code: body.code, name: body.name, once, message }), 400);
      }
      return html(openedPage(await openShared(deps, share, openingBy(share, name.data, once, deps.now()))));
    });

const openingBy = ({ shareId }: Share, name: string, once: string, now: Date) => ({
  openingId: shortDigest([shareId, once], 24),
  at: toInstant(now),
  channel: 'page' as const,
  by: { id: null, name, stated: true },
});

/** What a reader can do nothing about stays a failure; what they can is a page. */
const inWords = async (answer: () => Promise<Reply>): Promise<Reply> => {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return html(refusedPage(error), error.status);
    throw error;
  }
};
