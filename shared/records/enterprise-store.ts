import { enterprisePartition, keys, RECORDS } from '../table/keys.ts';
import type { Item, Table } from '../table/table.ts';
import type { RecordVersion } from './fold.ts';

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
  };
};
