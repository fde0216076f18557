import { naturalPersonFault } from '../../../shared/intake/rules/natural-person.ts';
import type { Fault } from '../../../shared/problem.ts';
import { isIndividualBusiness } from '../../../shared/uscc.ts';
import type { Members } from './members.ts';

/** Who a row is about, where its table has no column for that; and natural persons, of whom nothing is kept. */

/** GB 11643: region, birthday, order, check character; public lists put stars in the middle. */
const IDENTITY_NUMBER = /^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])\d{2}\d{3}[\dX]$|^\d{6,14}\*+[\dX]{0,4}$/;

export const subjectType = (code: unknown): string => {
  if (typeof code !== 'string') return '法人及非法人组织';
  if (isIndividualBusiness(code)) return '个体工商户';
  return IDENTITY_NUMBER.test(code) ? '自然人' : '法人及非法人组织';
};

/** What may be kept of a natural person's row: its kind alone. Undefined for all other rows. */
export const withoutIdentity = (record: Members): { record: object; faults: Fault[] } | undefined => {
  const fault = naturalPersonFault(record);
  return fault && { record: { kind: record.kind, subject: { type: '自然人' } }, faults: [fault] };
};
