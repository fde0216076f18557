import { type Instant, toInstant } from '../calendar/dates.ts';
import { cursorFrom, keyAfter } from '../table/cursor.ts';
import { inParallel } from '../table/in-parallel.ts';
import { keys } from '../table/keys.ts';
import { messagesPartition, OUTBOX } from '../table/partitions.ts';
import type { Item, Table } from '../table/table.ts';
import type { Message, Publish, Recipient, Tell } from './message.ts';

interface Deps {
  table: Table;
  publish: Publish;
  now: () => Date;
}

/** A message that is kept, and may not have been published yet. */
interface Pending extends Message {
  since: Instant;
}

/** The word in the log for messages that wait for the next sweep to be published. */
const UNPUBLISHED = 'messages-unpublished';

const PARALLEL = 16;
/** Whoever keeps a message publishes it long before this; what is left then was left by a crash. */
const LEFT_BEHIND_MS = 600_000;

/**
 * Each message stands in the outbox before it is kept, and leaves it once it is published: wherever a crash comes in
 * between, telling again or the next sweep publishes it. A bus that is out of order keeps nobody from what he does.
 */
export const messenger = ({ table, publish, now }: Deps) => {
  const keep = async (messages: readonly Message[]): Promise<void> => {
    const since = toInstant(now());
    await table.putAll(messages.map((message) => ({ ...keys.outbox(message), ...message, since })));
    await keepOnce(table, messages);
  };
  const passOn = async (messages: readonly Message[]): Promise<void> => {
    await publish(messages);
    await table.deleteAll(messages.map(keys.outbox));
  };
  const tell: Tell = async (messages) => {
    const { fresh, pending } = await sorted(table, eachOnce(messages));
    if (fresh.length > 0) await keep(fresh);
    const left = [...fresh, ...pending];
    if (left.length > 0) await passOn(left).catch((error: unknown) => logUnpublished(left, error));
  };
  /** Publishes what was left behind; throws where that fails. Answers how many they were. */
  const drain = async (): Promise<number> => {
    const before = toInstant(new Date(now().getTime() - LEFT_BEHIND_MS));
    const pending = (await table.query(OUTBOX)) as unknown as (Item & Pending)[];
    const left = pending.filter(({ since }) => since <= before).map(({ pk, sk, since, ...message }) => message);
    await keepOnce(table, left);
    if (left.length > 0) await passOn(left);
    return left.length;
  };
  return { tell, drain };
};

export type Messenger = ReturnType<typeof messenger>;

const eachOnce = (messages: readonly Message[]): Message[] => [
  ...new Map(messages.map((message) => [message.id, message])).values(),
];

const keepOnce = (table: Table, messages: readonly Message[]): Promise<void> =>
  inParallel(messages, PARALLEL, async (message) => {
    await table.putNew({ ...keys.message(message), ...message });
  });

/** Which were never kept, and which were kept but perhaps never published. */
const sorted = async (table: Table, messages: readonly Message[]) => {
  const kept = idsOf(await table.getAll(messages.map(keys.message), ['id']));
  const known = messages.filter(({ id }) => kept.has(id));
  const waiting = idsOf(await table.getAll(known.map(keys.outbox), ['id']));
  return {
    fresh: messages.filter(({ id }) => !kept.has(id)),
    pending: known.filter(({ id }) => waiting.has(id)),
  };
};

const idsOf = (items: readonly Item[]): ReadonlySet<unknown> => new Set(items.map(({ id }) => id));

const logUnpublished = (messages: readonly Message[], error: unknown): void => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  console.error(
    JSON.stringify({ level: 'error', event: UNPUBLISHED, ids: messages.map(({ id }) => id), error: { name, message } }),
  );
};

/** What somebody was told, the newest first. */
export const messagesTo = async (table: Table, to: Recipient, limit: number, cursor: string | undefined) => {
  const pk = messagesPartition(to);
  const page = await table.page(pk, { limit, newestFirst: true, after: keyAfter(pk, cursor) });
  return { messages: page.items as unknown as Message[], cursor: cursorFrom(page.next) };
};
