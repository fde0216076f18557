import type { BatchStore } from '../../shared/batches/batch-store.ts';
import type { Instant } from '../../shared/calendar/dates.ts';
import type { ContentDigest, RecordId } from '../../shared/records/identity.ts';
import { cursorFrom, cursorProblem, keyAfter } from '../../shared/table/cursor.ts';
import { batchesFrom, enterprisePartition, unitPartition } from '../../shared/table/partitions.ts';
import type { Item, Table } from '../../shared/table/table.ts';

/** A version as it is held, told by what its sender can compute itself. */
export interface HeldVersion {
  recordId: RecordId;
  version: Instant;
  digest: ContentDigest;
  /** Of its subject. */
  uscc: string;
  documentNo: string;
  receivedAt: Instant;
  batchId: string;
}

/** A page ends after the batch that reaches this: about 1.5 MB of reply, of the 6 MB that Lambda answers. */
const VERSIONS_PER_PAGE = 5000;

const ATTRIBUTES = ['pk', 'recordId', 'version', 'digest', 'receivedAt', 'batchId', 'record.documentNo'];

export const heldStore = (table: Table, batches: BatchStore) => {
  const versionsOf = async (listed: Item): Promise<HeldVersion[]> => {
    const batch = await batches.find(String(listed.batchId));
    // Listed by a request that another one, of the same batch, got ahead of: the batch is of the other instant.
    if (batch === undefined || batch.receivedAt !== listed.receivedAt) return [];
    const found = await table.getAll(batch.stores, ATTRIBUTES);
    // What two batches planned at once is of the one that wrote it last.
    return found.filter(({ batchId }) => batchId === batch.batchId).map(heldVersion);
  };

  return {
    /** The versions of the batches received in [from, to), in the order of receipt; `limit` counts batches. */
    receivedFrom: async (
      { domain, unit }: { domain: string; unit: string },
      received: { from: Instant; to: Instant },
      { limit, cursor }: { limit: number; cursor?: string | undefined },
    ): Promise<{ versions: HeldVersion[]; cursor: string | undefined }> => {
      const pk = unitPartition(domain, unit);
      const between = [batchesFrom(received.from), batchesFrom(received.to)] as const;
      const after = keyAfter(pk, cursor);
      if (after !== undefined && (after.sk < between[0] || after.sk > between[1])) throw cursorProblem();
      if (between[0] > between[1]) return { versions: [], cursor: undefined };
      const { items, next } = await table.page(pk, { between, limit, after });
      const versions: HeldVersion[] = [];
      for (const [i, listed] of items.entries()) {
        versions.push(...(await versionsOf(listed)));
        const isLast = i === items.length - 1;
        if (versions.length >= VERSIONS_PER_PAGE && !isLast) return { versions, cursor: cursorFrom(listed) };
      }
      return { versions, cursor: cursorFrom(next) };
    },
  };
};

export type HeldStore = ReturnType<typeof heldStore>;

const heldVersion = ({ pk, record, ...version }: Item): HeldVersion => ({
  ...(version as unknown as Omit<HeldVersion, 'uscc' | 'documentNo'>),
  uscc: pk.slice(enterprisePartition('').length),
  documentNo: (record as { documentNo: string }).documentNo,
});
