import type { Kind } from '../records/record.ts';
import type { Column } from './column.ts';
import { COMPULSORY_COLUMNS } from './compulsory.ts';
import { DISHONESTY_LIST_COLUMNS } from './dishonesty-list.ts';
import { ENFORCEMENT_COLUMNS } from './enforcement.ts';
import { JUDGMENT_COLUMNS } from './judgment.ts';
import { PENALTY_COLUMNS } from './penalty.ts';

/** The columns of each kind of record, in the order of its template. One kind to a table. */
export const COLUMNS_OF: Readonly<Record<Kind, readonly Column[]>> = {
  penalty: PENALTY_COLUMNS,
  compulsory: COMPULSORY_COLUMNS,
  enforcement: ENFORCEMENT_COLUMNS,
  'dishonesty-list': DISHONESTY_LIST_COLUMNS,
  judgment: JUDGMENT_COLUMNS,
};
