import { api } from '../../api/client.ts';
import type { ClientReply } from '../../api/outcome.ts';
import { byDue, ofComplaint, ofObjection, ofRepair, ofRequest, type Waiting } from './waiting.ts';

export interface Inbox {
  items: readonly Waiting[];
  /** There is more than was read. */
  isCut: boolean;
}

const LIMIT = 100;
/** A thousand of a kind: more than anybody works off in a day. */
const MOST_PAGES = 10;

/** A list that was not answered: its reply is that of the whole. */
class Unanswered {
  constructor(readonly reply: ClientReply<never>) {}
}

interface Page {
  cursor: string | null;
}

const everyPage = async <P extends Page>(
  ask: (cursor: string | undefined) => Promise<ClientReply<P>>,
  waitingIn: (page: P) => Waiting[],
): Promise<Inbox> => {
  const items: Waiting[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const { data, error, response } = await ask(cursor);
    if (!response.ok || data === undefined) throw new Unanswered({ error, response });
    items.push(...waitingIn(data));
    if (data.cursor === null) return { items, isCut: false };
    cursor = data.cursor;
  }
  return { items, isCut: true };
};

/** Everything that lies with whoever is signed in: the desk, or an officer's unit, which alone is asked for assistance. */
export const askWaiting = async (isDesk: boolean, signal: AbortSignal): Promise<ClientReply<Inbox>> => {
  const asked = (cursor: string | undefined) => ({
    params: { query: { state: 'open' as const, limit: LIMIT, cursor } },
    signal,
  });
  const lists = [
    everyPage(
      (cursor) => api.GET('/v1/objections', asked(cursor)),
      ({ objections }) => objections.map(ofObjection),
    ),
    everyPage(
      (cursor) => api.GET('/v1/repairs', asked(cursor)),
      ({ repairs }) => repairs.map(ofRepair),
    ),
    everyPage(
      (cursor) => api.GET('/v1/complaints', asked(cursor)),
      ({ complaints }) => complaints.map(ofComplaint),
    ),
    ...(isDesk ? [] : [everyRequest(signal)]),
  ];
  try {
    const inboxes = await Promise.all(lists);
    const data = { items: byDue(inboxes.flatMap(({ items }) => items)), isCut: inboxes.some(({ isCut }) => isCut) };
    return { data, response: new Response() };
  } catch (cause) {
    if (cause instanceof Unanswered) return cause.reply;
    throw cause;
  }
};

const everyRequest = (signal: AbortSignal): Promise<Inbox> =>
  everyPage(
    (cursor) => api.GET('/v1/assist-requests', { params: { query: { state: 'open', limit: LIMIT, cursor } }, signal }),
    ({ requests }) => requests.map(ofRequest),
  );
