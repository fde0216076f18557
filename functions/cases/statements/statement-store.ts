import type { Instant } from '../../../shared/calendar/dates.ts';
import type { RecordId } from '../../../shared/records/identity.ts';
import { type Statement, statementIdOf } from '../../../shared/records/statement.ts';
import { cursorFrom, keyAfter } from '../../../shared/table/cursor.ts';
import { keys } from '../../../shared/table/keys.ts';
import { PENDING_STATEMENTS } from '../../../shared/table/partitions.ts';
import type { Item, Table } from '../../../shared/table/table.ts';

/** What the desk is shown of a text that waits, without reading the enterprise. */
export interface Waiting {
  uscc: string;
  recordId: RecordId;
  proposedAt: Instant;
  name: string;
  domain: string;
  documentNo: string;
}

const pendingKey = ({ proposedAt, ...of }: Pick<Waiting, 'uscc' | 'recordId' | 'proposedAt'>) =>
  keys.pendingStatement(proposedAt, statementIdOf(of));

export const statementStore = (table: Table) => ({
  find: async (uscc: string, recordId: RecordId): Promise<Statement | undefined> =>
    (await table.get(keys.statement(uscc, recordId))) as Statement | undefined,

  /** Tells whether the statement was still the one that was read. */
  save: (before: Statement, next: Statement): Promise<boolean> => {
    const { uscc, recordId, published, proposed, moderation, revision } = next;
    const key = keys.statement(uscc, recordId);
    const said = { published, proposed, moderation, revision };
    return before.revision === 0
      ? table.putNew({ ...key, uscc, recordId, ...said })
      : table.update(key, said, { revision: before.revision });
  },

  /** Before the text waits: so that the desk finds it. One to a text that does not wait leads nowhere. */
  announce: (waiting: Waiting): Promise<void> => table.put({ ...pendingKey(waiting), ...waiting }),

  forget: (texts: readonly Pick<Waiting, 'uscc' | 'recordId' | 'proposedAt'>[]): Promise<void> =>
    texts.length === 0 ? Promise.resolve() : table.deleteAll(texts.map(pendingKey)),

  /** The texts that wait, the longest waiting first, with their statements. */
  pending: async (limit: number, cursor: string | undefined) => {
    const page = await table.page(PENDING_STATEMENTS, { limit, after: keyAfter(PENDING_STATEMENTS, cursor) });
    const waiting = page.items.map((item) => item as Item & Waiting);
    const found = await table.getAll(waiting.map(({ uscc, recordId }) => keys.statement(uscc, recordId)));
    const statements = new Map(found.map((item) => [item.sk, item as unknown as Statement]));
    return {
      texts: waiting.flatMap((text) => {
        const statement = statements.get(keys.statement(text.uscc, text.recordId).sk);
        return statement !== undefined && waits(statement, text) ? [{ text, statement }] : [];
      }),
      cursor: cursorFrom(page.next),
    };
  },
});

const waits = ({ uscc, proposed }: Statement, text: Waiting): boolean =>
  uscc === text.uscc && proposed?.state === 'pending' && proposed.proposedAt === text.proposedAt;

export type StatementStore = ReturnType<typeof statementStore>;
