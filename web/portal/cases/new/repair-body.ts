import type { paths } from '../../../api/openapi.d.ts';

export type RepairBody = NonNullable<paths['/v1/repairs']['post']['requestBody']>['content']['application/json'];

/** Which record it is about, and when duties were done: '' where that is not said. */
export type RepairAbout = Pick<RepairBody, 'recordId' | 'domain'> & { fulfilledOn: string };

interface Held {
  recordId: string;
  domain: string;
  fulfilledOn: string | null;
}

const BLANK = { recordId: '', fulfilledOn: '' };

/** About the record that the address names, if it is open to repair. */
export const repairFields = (query: URLSearchParams, records: readonly Held[]): typeof BLANK => {
  const record = query.get('record') ?? '';
  return { ...BLANK, recordId: records.some(({ recordId }) => recordId === record) ? record : '' };
};

/** The day duties were done is said only where the record does not say it. */
export const aboutHeld = (record: Held, { fulfilledOn }: typeof BLANK): RepairAbout => ({
  recordId: record.recordId,
  domain: record.domain,
  fulfilledOn: record.fulfilledOn === null ? fulfilledOn : '',
});

export const repairBody = (
  { fulfilledOn, ...record }: RepairAbout,
  statement: string,
  evidence: string[],
): RepairBody => ({
  ...record,
  ...(fulfilledOn === '' ? {} : { fulfilledOn }),
  ...{ statement, evidence, commitment: { accepted: true } },
});
