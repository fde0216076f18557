import type { Instant } from '../../shared/calendar/dates.ts';
import type { Mandate } from '../../shared/mandates/mandate.ts';
import { mandateStore } from '../../shared/mandates/mandate-store.ts';
import { cursorFrom, keyAfter } from '../../shared/table/cursor.ts';
import { keys } from '../../shared/table/keys.ts';
import { grantedPartition, heldPartition } from '../../shared/table/partitions.ts';
import type { Table } from '../../shared/table/table.ts';

export type ListedBy = 'granter' | 'agent';

const PARTITION_OF: Record<ListedBy, (uscc: string) => string> = { granter: grantedPartition, agent: heldPartition };

/** How the two parties keep mandates. */
export const mandateLedger = (table: Table) => {
  const mandates = mandateStore(table);
  return {
    find: mandates.find,

    /** The ways to it first, the mandate last: it holds when it exists, and then both sides find it. */
    grant: async (mandate: Mandate): Promise<Mandate> => {
      const { mandateId, granter, agent } = mandate;
      await table.putAll([
        { ...keys.mandateBy(granter.uscc, agent.uscc, mandateId), mandateId },
        { ...keys.mandateTo(agent.uscc, granter.uscc, mandateId), mandateId },
      ]);
      if (await table.putNew({ ...keys.mandate(mandateId), ...mandate })) return mandate;
      return (await mandates.find(mandateId)) ?? mandate;
    },

    /** The first revocation stands; nothing undoes one. */
    revoke: async (mandate: Mandate, revokedAt: Instant): Promise<Mandate> => {
      const { mandateId } = mandate;
      if (await table.update(keys.mandate(mandateId), { revokedAt }, { mandateId, revokedAt: undefined }))
        return { ...mandate, revokedAt };
      return (await mandates.find(mandateId)) ?? mandate;
    },

    list: async (by: ListedBy, uscc: string, limit: number, cursor: string | undefined) => {
      const pk = PARTITION_OF[by](uscc);
      const page = await table.page(pk, { limit, after: keyAfter(pk, cursor) });
      const ids = page.items.map(({ mandateId }) => String(mandateId));
      const found = new Map((await mandates.findAll(ids)).map((mandate) => [mandate.mandateId, mandate]));
      return { mandates: ids.flatMap((id) => found.get(id) ?? []), cursor: cursorFrom(page.next) };
    },
  };
};

export type MandateLedger = ReturnType<typeof mandateLedger>;
