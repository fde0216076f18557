import { newestOf, type RecordVersion } from '../../../shared/records/fold.ts';
import { normalisedDocumentNo } from '../../../shared/records/identity.ts';
import { enterprisePartition, recordPrefix } from '../../../shared/table/partitions.ts';
import type { Item, Table } from '../../../shared/table/table.ts';

/** Records of an enterprise as they stand, for cases about them. */
export const heldRecords = (table: Table) => {
  const versions = async (uscc: string, prefix: string): Promise<RecordVersion[]> =>
    // A mark of content held under a version has no record of its own.
    (await table.query(enterprisePartition(uscc), { beginsWith: prefix })).filter(
      ({ record }) => record !== undefined,
    ) as (Item & RecordVersion)[];
  return {
    /** The version that holds; undefined where there never was one. */
    current: async (uscc: string, domain: string, recordId: string): Promise<RecordVersion | undefined> =>
      newestOf(await versions(uscc, `${recordPrefix(domain)}${recordId}#`)),

    /** The records of a document, whichever organ it is of, that were not withdrawn. */
    ofDocument: async (uscc: string, domain: string, documentNo: string): Promise<RecordVersion[]> => {
      const wanted = normalisedDocumentNo(documentNo);
      const held = await versions(uscc, recordPrefix(domain));
      const ids = new Set(
        held.filter(({ record }) => normalisedDocumentNo(record.documentNo) === wanted).map(({ recordId }) => recordId),
      );
      return [...ids].flatMap((id) => {
        const current = newestOf(held.filter(({ recordId }) => recordId === id));
        return current === undefined || current.record.status === 'withdrawn' ? [] : [current];
      });
    },
  };
};

export type HeldRecords = ReturnType<typeof heldRecords>;
