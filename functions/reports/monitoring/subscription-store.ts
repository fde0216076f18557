import { cursorFrom, keyAfter } from '../../../shared/table/cursor.ts';
import { keys } from '../../../shared/table/keys.ts';
import {
  noticesPartition,
  SUBSCRIPTIONS,
  subscriberPartition,
  subscriptionsPartition,
} from '../../../shared/table/partitions.ts';
import type { Table } from '../../../shared/table/table.ts';
import type { StatusEvent, Subscription } from './subscription.ts';

interface HeldEvent extends StatusEvent {
  /** Its subscriber was told. */
  announced?: boolean;
}

export const subscriptionStore = (table: Table) => ({
  /** The way to it first, the subscription last. */
  put: async (subscription: Subscription): Promise<void> => {
    const { enterprise, subscriber, subscriptionId } = subscription;
    await Promise.all([
      table.put({ ...keys.watched(enterprise), enterprise }),
      table.put({ ...keys.subscriptionOf(subscriber, subscriptionId), enterprise, subscriptionId }),
    ]);
    await table.put({ ...keys.subscription(enterprise, subscriptionId), ...subscription });
  },

  find: async (enterprise: string, subscriptionId: string): Promise<Subscription | undefined> =>
    (await table.get(keys.subscription(enterprise, subscriptionId))) as Subscription | undefined,

  /** All subscriptions of a subscriber, the oldest first. */
  listOf: async (subscriber: string): Promise<Subscription[]> => {
    const pointers = await table.query(subscriberPartition(subscriber));
    const found = (await table.getAll(
      pointers.map(({ enterprise, subscriptionId }) => keys.subscription(String(enterprise), String(subscriptionId))),
    )) as unknown as Subscription[];
    return found.sort((a, b) => (`${a.createdAt}${a.subscriptionId}` < `${b.createdAt}${b.subscriptionId}` ? -1 : 1));
  },

  /** The subscription first: what a crash leaves is a pointer to nothing, by which it is removed again. Tells whether there was one. */
  remove: async (subscriber: string, subscriptionId: string): Promise<boolean> => {
    const pointer = await table.get(keys.subscriptionOf(subscriber, subscriptionId));
    if (pointer === undefined) return false;
    await table.deleteAll([keys.subscription(String(pointer.enterprise), subscriptionId)]);
    await table.deleteAll([keys.subscriptionOf(subscriber, subscriptionId)]);
    return true;
  },

  /** Of some enterprises, those that were ever subscribed to. */
  watched: async (enterprises: readonly string[]): Promise<string[]> =>
    (await table.getAll(enterprises.map(keys.watched))).map(({ enterprise }) => String(enterprise)),

  to: async (enterprise: string): Promise<Subscription[]> =>
    (await table.query(subscriptionsPartition(enterprise), {
      beginsWith: SUBSCRIPTIONS,
    })) as unknown as Subscription[],

  findEvent: async (reportNo: string, id: string): Promise<HeldEvent | undefined> =>
    (await table.get(keys.statusEvent(reportNo, id))) as HeldEvent | undefined,

  /** The event of this id: the one given, unless there is one already. */
  putEvent: async (event: StatusEvent): Promise<HeldEvent> => {
    const key = keys.statusEvent(event.reportNo, event.id);
    return (await table.putNew({ ...key, ...event })) ? event : ((await table.get(key)) as unknown as HeldEvent);
  },

  announced: async ({ reportNo, id }: StatusEvent): Promise<void> => {
    await table.update(keys.statusEvent(reportNo, id), { announced: true });
  },

  notify: (event: StatusEvent): Promise<void> =>
    table.put({ ...event, ...keys.notice(event.subscriber, event.at, event.id) }),

  notices: async (subscriber: string, limit: number, cursor: string | undefined) => {
    const pk = noticesPartition(subscriber);
    const page = await table.page(pk, { limit, newestFirst: true, after: keyAfter(pk, cursor) });
    return { notices: page.items as unknown as StatusEvent[], cursor: cursorFrom(page.next) };
  },
});

export type SubscriptionStore = ReturnType<typeof subscriptionStore>;
