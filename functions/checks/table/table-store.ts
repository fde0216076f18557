import type { Instant } from '../../../shared/calendar/dates.ts';
import { keys } from '../../../shared/table/keys.ts';
import { CHECK_TABLES, checkPartition } from '../../../shared/table/partitions.ts';
import type { Item, Table } from '../../../shared/table/table.ts';
import type { StatisticsTable } from './content/statistics-table.ts';
import { isTableNo } from './table-number.ts';

/** What is stored of a table, by the kind of file. */
export type StoredFiles = Record<'json' | 'pdf' | 'xlsx', StoredFile>;
export interface StoredFile {
  key: string;
  sha256: string;
  bytes: number;
}

/** A table as it was frozen. Its whole content is in each of the files it names. */
export interface FrozenTable extends Pick<StatisticsTable, 'tableNo' | 'frozenAt' | 'issuer' | 'check' | 'totals'> {
  checkId: string;
  verificationCode: string;
  files: StoredFiles;
}

export type TableStatus = 'current' | 'superseded';

const withoutKey = ({ pk: _pk, sk: _sk, ...members }: Item): FrozenTable => members as unknown as FrozenTable;

/** Statistics tables, each written once. */
export const tableStore = (table: Table) => {
  /** Of a check, the latest first. */
  const listOf = async (checkId: string): Promise<FrozenTable[]> => {
    const items = await table.query(checkPartition(checkId), { beginsWith: CHECK_TABLES });
    return items.map(withoutKey).sort((a, b) => (later(a, b) ? -1 : 1));
  };

  const find = async (checkId: string, tableNo: string): Promise<FrozenTable | undefined> => {
    const item = await table.get(keys.checkTable(checkId, tableNo));
    return item && withoutKey(item);
  };

  const numbered = (tableNo: string) => (isTableNo(tableNo) ? table.get(keys.checkTableNumber(tableNo)) : undefined);

  return {
    listOf,
    find,

    findByNumber: async (tableNo: string): Promise<FrozenTable | undefined> => {
      const pointer = await numbered(tableNo);
      return pointer && find(String(pointer.checkId), tableNo);
    },

    /** By one read, whether there is such a table. */
    codeOf: async (tableNo: string): Promise<string | undefined> =>
      (await numbered(tableNo))?.verificationCode as string | undefined,

    findByFile: async (sha256: string): Promise<FrozenTable | undefined> => {
      const pointer = await table.get(keys.checkTableFile(sha256));
      const found = pointer && (await find(String(pointer.checkId), String(pointer.tableNo)));
      // A concurrent attempt may have made other files; only those the table names are the table.
      return found && Object.values(found.files).some((file) => file.sha256 === sha256) ? found : undefined;
    },

    /** The ways to it first, the table last. Of two attempts the first stands, and is answered. */
    freeze: async (frozen: FrozenTable): Promise<FrozenTable> => {
      const { checkId, tableNo, verificationCode, files } = frozen;
      await table.put({ ...keys.checkTableNumber(tableNo), checkId, verificationCode });
      for (const { sha256 } of Object.values(files))
        await table.put({ ...keys.checkTableFile(sha256), checkId, tableNo });
      if (await table.putNew({ ...keys.checkTable(checkId, tableNo), ...frozen })) return frozen;
      return (await find(checkId, tableNo)) ?? frozen;
    },
  };
};

export type TableStore = ReturnType<typeof tableStore>;

interface Placed {
  frozenAt: Instant;
  tableNo: string;
}

const later = (a: Placed, b: Placed): boolean =>
  a.frozenAt === b.frozenAt ? a.tableNo > b.tableNo : a.frozenAt > b.frozenAt;

/** The latest of a check is current; it supersedes all others. */
export const statusOf = ({ tableNo }: Pick<FrozenTable, 'tableNo'>, ofCheck: readonly FrozenTable[]): TableStatus =>
  ofCheck[0]?.tableNo === tableNo ? 'current' : 'superseded';
