import type { Instant } from '../calendar/dates.ts';
import { cursorFrom, keyAfter } from '../table/cursor.ts';

interface PageWanted {
  limit: number;
  cursor?: string | undefined;
}

/** What has the place among others that its cursor names: of two due at once, the number decides. */
interface Due {
  dueBy: Instant;
  id: string;
}

/** One page of what is due, gathered from many inboxes, and where the next one goes on; what was settled meanwhile is passed over. */
export const mostOverdueFirst = <T>(
  all: readonly T[],
  dueOf: (one: T) => Due,
  { limit, cursor }: PageWanted,
): { page: T[]; cursor: string | undefined } => {
  const after = keyAfter('', cursor)?.sk ?? '';
  const placed = all
    .map((one) => ({ one, sk: placeOf(dueOf(one)) }))
    .filter(({ sk }) => sk > after)
    .sort((a, b) => (a.sk < b.sk ? -1 : 1));
  const page = placed.slice(0, limit);
  const last = placed.length > limit ? page.at(-1) : undefined;
  return { page: page.map(({ one }) => one), cursor: cursorFrom(last && { pk: '', sk: last.sk }) };
};

const placeOf = ({ dueBy, id }: Due): string => `${dueBy}#${id}`;
