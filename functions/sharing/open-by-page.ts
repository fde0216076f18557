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
import { confirmPage, refusedPage, type Where } from './share-page.ts';
import type { ShareStore } from './store.ts';

/** Changes nothing: programs that look at every link in a message open none. */
export const sharePage =
  ({ store, now }: { store: ShareStore; now: () => Date }) =>
  ({ params, query }: ApiRequest<typeof routes.sharePage>): Promise<Reply> => {
    const where: Where = { language: query.lang, itself: {} };
    return orRefused(where, async () => {
      const share = active(await shareByCode(store, params.code), now());
      return html(confirmPage(share, { code: params.code, name: '', once: randomUUID() }, where));
    });
  };

/** Whoever has the link opens the report, under the name they state. Sent again by a reload, it is the same opening. */
export const openSharePage =
  (deps: OpenDeps) =>
  ({ body, query: { lang } }: ApiRequest<typeof routes.openSharePage>): Promise<Reply> => {
    const { code, name } = body;
    const where: Where = { language: lang, itself: { path: `/s/${encodeURIComponent(code)}` } };
    return orRefused(where, async () => {
      const share = await shareByCode(deps.store, code);
      const stated = StatedName.safeParse(name);
      const once = body.once === '' ? randomUUID() : body.once;
      if (!stated.success) {
        const fault = stated.error.issues[0]?.message;
        return html(confirmPage(active(share, deps.now()), { code, name, once, fault }, where), 400);
      }
      const opened = await openShared(deps, share, openingBy(share, stated.data, once, deps.now()));
      return html(openedPage(opened, { code, name, once }, lang));
    });
  };

/** Of what may not be opened any more, nobody is told whose it was. */
const active = (share: Share, now: Date): Share => {
  const state = shareState(share, now);
  if (state !== 'active') throw gone(state);
  return share;
};

const openingBy = ({ shareId }: Share, name: string, once: string, now: Date) => ({
  openingId: shortDigest([shareId, once], 24),
  at: toInstant(now),
  channel: 'page' as const,
  by: { id: null, name, stated: true },
});

/** What a reader can do nothing about stays a failure; what they can is a page. */
const orRefused = async (where: Where, answer: () => Promise<Reply>): Promise<Reply> => {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return html(refusedPage(error.code, where), error.status);
    throw error;
  }
};
