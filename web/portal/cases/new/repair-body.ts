import type { paths } from '../../../api/openapi.d.ts';

type RepairBody = NonNullable<paths['/v1/repairs']['post']['requestBody']>['content']['application/json'];

/** Which record it is about, and when duties were done. */
export type RepairAbout = Pick<RepairBody, 'recordId' | 'domain' | 'fulfilledOn'>;

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

/** The day duties were done is said where it is known: '' is none. */
export const repairAbout = ({ recordId, domain }: Omit<Held, 'fulfilledOn'>, fulfilledOn: string): RepairAbout => ({
  recordId,
  domain,
  ...(fulfilledOn === '' ? {} : { fulfilledOn }),
});

/** It is asked only where the record does not say it. */
export const aboutHeld = (record: Held, { fulfilledOn }: typeof BLANK): RepairAbout =>
  repairAbout(record, record.fulfilledOn === null ? fulfilledOn : '');
