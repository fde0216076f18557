import { keys } from '../table/keys.ts';
import { heldPartition, mandatesWith } from '../table/partitions.ts';
import type { Table } from '../table/table.ts';
import type { Mandate } from './mandate.ts';

/**
 * Mandates as those read them who act on one. Every read is strongly consistent and nothing is kept between calls: what
 * is revoked is refused from the next read on.
 */
export const mandateStore = (table: Table) => {
  const find = async (mandateId: string): Promise<Mandate | undefined> =>
    (await table.get(keys.mandate(mandateId))) as Mandate | undefined;
  const findAll = async (mandateIds: readonly string[]): Promise<Mandate[]> =>
    (await table.getAll(distinct(mandateIds).map(keys.mandate))) as unknown as Mandate[];
  return {
    /** Found by its agent alone. */
    held: async (mandateId: string, agent: string): Promise<Mandate | undefined> => {
      const mandate = await find(mandateId);
      return mandate?.agent.uscc === agent ? mandate : undefined;
    },
    find,
    findAll,

    /** All mandates, whatever their state, by which one enterprise may act for another. */
    between: async (granter: string, agent: string): Promise<Mandate[]> => {
      const pointers = await table.query(heldPartition(agent), { beginsWith: mandatesWith(granter) });
      return findAll(pointers.map(({ mandateId }) => String(mandateId)));
    },
  };
};

export type MandateStore = ReturnType<typeof mandateStore>;

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
