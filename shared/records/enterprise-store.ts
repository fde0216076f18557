import { keys } from '../table/keys.ts';
import { enterprisePartition, RECORDS, STATEMENTS } from '../table/partitions.ts';
import type { Item, Table } from '../table/table.ts';
import type { RecordVersion } from './fold.ts';
import type { RecordId } from './identity.ts';
import type { Mark } from './marks.ts';
import type { Statement } from './statement.ts';

/** Base information of an enterprise, as its registrar keeps it. */
export interface EnterpriseBase {
  uscc: string;
  name: string;
  type: string | null;
  legalRepresentative: string | null;
  establishedOn: string | null;
  registrar: string | null;
  registrationStatus: string | null;
  address: string | null;
}

/** Everything the platform holds of one enterprise, in one consistent Query. */
export interface EnterpriseFacts {
  base: EnterpriseBase | undefined;
  versions: RecordVersion[];
  /** What open cases put beside a record. */
  caseMarks: ReadonlyMap<RecordId, readonly Mark[]>;
  statements: ReadonlyMap<RecordId, Statement>;
}

/** Whether its registrar or any source has ever told of it. */
export const knowsEnterprise = async (table: Table, uscc: string): Promise<boolean> =>
  (await table.get(keys.enterprise(uscc))) !== undefined ||
  (await table.page(enterprisePartition(uscc), { beginsWith: RECORDS, limit: 1 })).items.length > 0;

export const readEnterprise = async (table: Table, uscc: string): Promise<EnterpriseFacts> => {
  const items = await table.query(enterprisePartition(uscc));
  return {
    base: items.find((item) => item.sk === keys.enterprise(uscc).sk) as EnterpriseBase | undefined,
    // A mark of content held under a version has no record of its own.
    versions: items
      .filter(({ sk, record }) => sk.startsWith(RECORDS) && record !== undefined)
      .map((item) => item as Item & RecordVersion),
    caseMarks: caseMarksIn(items),
    statements: new Map(
      items
        .filter(({ sk }) => sk.startsWith(STATEMENTS))
        .map((item) => [item.recordId as RecordId, item as unknown as Statement]),
    ),
  };
};

/** A case has a mark for as long as it is to be printed; which states those are is the case's own rule. */
const caseMarksIn = (items: readonly Item[]): Map<RecordId, Mark[]> => {
  const marks = new Map<RecordId, Mark[]>();
  for (const { mark, recordId } of items) {
    if (typeof mark !== 'string' || typeof recordId !== 'string') continue;
    const of = recordId as RecordId;
    marks.set(of, [...(marks.get(of) ?? []), mark as Mark]);
  }
  return marks;
};
