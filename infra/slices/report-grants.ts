import { PARTITIONS } from './partitions.ts';
import type { TableGrant } from './slice.ts';

/** What more than one kind of operation on reports takes. */

/** Everything a report says of an enterprise comes from these two. */
export const FACTS: TableGrant = { actions: ['dynamodb:Query'], partitions: [PARTITIONS.feeds, PARTITIONS.enterprise] };
/** A report, its revocation and its successors, and whether these were issued. */
export const ONE_REPORT: TableGrant = {
  actions: ['dynamodb:Query', 'dynamodb:BatchGetItem'],
  partitions: [PARTITIONS.report],
};

/** To see whether an agent may. */
export const MANDATES: TableGrant = { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.mandate] };

/** Every look at what an enterprise's report says is kept, and written before the answer leaves. */
export const RECORDS_LOOKS: TableGrant = { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.accesses] };
/** The looks of officers and operators, which are listed by their units too. */
export const RECORDS_STAFF_LOOKS: TableGrant = {
  actions: ['dynamodb:PutItem'],
  partitions: [PARTITIONS.accesses, PARTITIONS.staffLooks],
};
