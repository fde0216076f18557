import type { Instant } from '../../shared/calendar/dates.ts';
import { cursorFrom, keyAfter } from '../../shared/table/cursor.ts';
import type { Key } from '../../shared/table/key.ts';
import { keys } from '../../shared/table/keys.ts';
import {
  complaintsPartition,
  enterprisePartition,
  inboxPartition,
  OBJECTIONS,
  REPAIRS,
} from '../../shared/table/partitions.ts';
import type { Item, Table } from '../../shared/table/table.ts';
import type { Case, CaseKind, Holder } from './case.ts';
import { kindOfCase } from './case-ids.ts';
import { inboxEntry } from './inbox.ts';

/** Where cases of a kind are kept. */
const KEY_OF: Record<CaseKind, (uscc: string, caseId: string) => Key> = {
  objection: keys.objection,
  repair: keys.repair,
  complaint: keys.complaint,
};
const LISTED: Record<CaseKind, (uscc: string) => { pk: string; beginsWith?: string }> = {
  objection: (uscc) => ({ pk: enterprisePartition(uscc), beginsWith: OBJECTIONS }),
  repair: (uscc) => ({ pk: enterprisePartition(uscc), beginsWith: REPAIRS }),
  complaint: (uscc) => ({ pk: complaintsPartition(uscc) }),
};

/** That a holder has got a case: true while the case says the same. */
export interface InboxPointer {
  caseId: string;
  kind: CaseKind;
  uscc: string;
  /** The step that brought it there. */
  entry: number;
  at: Instant;
}

export interface CasePage<C extends Case = Case> {
  cases: C[];
  cursor: string | undefined;
}

export interface PageWanted {
  limit: number;
  cursor: string | undefined;
}

const keyOf = ({ kind, enterprise, caseId }: Pick<Case, 'kind' | 'enterprise' | 'caseId'>): Key =>
  KEY_OF[kind](enterprise.uscc, caseId);

/** Cases of all kinds. A case is saved where its revision is still the one that was read: of two at once one loses. */
export const caseStore = (table: Table) => ({
  find: async (caseId: string): Promise<Case | undefined> => {
    const kind = kindOfCase(caseId);
    if (kind === undefined) return undefined;
    const pointer = await table.get(keys.casePointer(caseId));
    if (pointer === undefined) return undefined;
    return asCase(await table.get(KEY_OF[kind](String(pointer.uscc), caseId)));
  },

  /** The ways to it first, the case last: it exists when it is there, and then everybody finds it. Answers the one that holds. */
  putNew: async <C extends Case>(filed: C): Promise<C> => {
    const { caseId, kind, enterprise } = filed;
    await table.putAll([{ ...keys.casePointer(caseId), caseId, kind, uscc: enterprise.uscc }, ...pointerItems(filed)]);
    if (await table.putNew({ ...filed, ...keyOf(filed) } as unknown as Item)) return filed;
    return asCase<C>(await table.get(keyOf(filed))) ?? filed;
  },

  /** Before it is saved: so that whoever is to hold it finds it. */
  pointTo: async (next: Case): Promise<void> => {
    const items = pointerItems(next);
    if (items.length > 0) await table.putAll(items);
  },

  /** Tells whether the case was still the one that was read. What was told of it is saved by `told` alone. */
  save: (before: Case, next: Case): Promise<boolean> => {
    const { announced: _, ...members } = next;
    const stated = Object.entries(members).filter(([, value]) => value !== undefined);
    return table.update(keyOf(before), Object.fromEntries(stated), { revision: before.revision });
  },

  /** That so many of its steps have been told; false where somebody has acted since, who tells them himself. */
  told: (current: Case, announced: number): Promise<boolean> =>
    table.update(keyOf(current), { announced }, { revision: current.revision }),

  removePointers: (holders: readonly Pick<InboxPointer & { holder: string }, 'holder' | 'caseId' | 'entry'>[]) =>
    table.deleteAll(holders.map(({ holder, caseId, entry }) => keys.inbox(holder, caseId, entry))),

  /** One page of the cases of a kind of an enterprise, the newest first. */
  ofEnterprise: async (kind: CaseKind, uscc: string, { limit, cursor }: PageWanted): Promise<CasePage> => {
    const { pk, beginsWith } = LISTED[kind](uscc);
    const after = keyAfter(pk, cursor);
    const page = await table.page(pk, {
      limit,
      newestFirst: true,
      ...(beginsWith === undefined ? {} : { beginsWith }),
      ...(after === undefined ? {} : { after }),
    });
    return { cases: page.items.map((item) => asCase(item) as Case), cursor: cursorFrom(page.next) };
  },

  /** What is said to lie with a holder, whether it still does or not; the oldest first. */
  inbox: async (holder: string, { limit, cursor }: PageWanted) => {
    const pk = inboxPartition(holder);
    const page = await table.page(pk, { limit, after: keyAfter(pk, cursor) });
    return { pointers: page.items.map(pointerIn), cursor: cursorFrom(page.next) };
  },

  /** The cases that pointers lead to, as they are now, wherever they lie. */
  behind: (pointers: readonly InboxPointer[]): Promise<Map<string, Case>> => casesBehind(table, pointers),

  /** Those of them that do lie with the holder. */
  heldBy: async (holder: Holder, pointers: readonly InboxPointer[]): Promise<Case[]> => {
    const byId = await casesBehind(table, pointers);
    return pointers.flatMap(({ caseId, entry }) => {
      const current = byId.get(caseId);
      return current !== undefined && current.holder === holder && inboxEntry(current)?.entry === entry
        ? [current]
        : [];
    });
  },

  /** So that the sweep for subscribers looks at the reports of the enterprise again. Before the change itself. */
  noteReportChange: (uscc: string, at: Instant): Promise<void> => table.put({ ...keys.reportChange(at, uscc), uscc }),
});

export type CaseStore = ReturnType<typeof caseStore>;

const casesBehind = async (table: Table, pointers: readonly InboxPointer[]): Promise<Map<string, Case>> => {
  // Two pointers may lead to one case; a key may stand in a BatchGetItem once.
  const once = new Map(pointers.map(({ kind, uscc, caseId }) => [caseId, KEY_OF[kind](uscc, caseId)]));
  const found = await table.getAll([...once.values()]);
  return new Map(found.map((item) => [String(item.caseId), asCase(item) as Case]));
};

/** Without its key, so that it can be saved again. */
const asCase = <C extends Case>(item: Item | undefined): C | undefined => {
  if (item === undefined) return undefined;
  const { pk, sk, ...members } = item;
  return members as unknown as C;
};

const pointerItems = (current: Case): Item[] => {
  const entry = inboxEntry(current);
  if (entry === undefined) return [];
  const { caseId, kind, enterprise } = current;
  const pointer: InboxPointer = { caseId, kind, uscc: enterprise.uscc, entry: entry.entry, at: entry.at };
  return [{ ...keys.inbox(entry.holder, caseId, entry.entry), ...pointer }];
};

const pointerIn = (item: Item): InboxPointer => item as unknown as InboxPointer;
