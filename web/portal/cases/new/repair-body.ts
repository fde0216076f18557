import type { paths } from '../../../api/openapi.d.ts';

export type RepairBody = NonNullable<paths['/v1/repairs']['post']['requestBody']>['content']['application/json'];

interface Held {
  recordId: string;
  domain: string;
  fulfilledOn: string | null;
}

const BLANK = { recordId: '', statement: '', fulfilledOn: '', commitment: false };

/** About the record that the address names, if it is open to repair. */
export const repairFields = (query: URLSearchParams, records: readonly Held[]): typeof BLANK => {
  const record = query.get('record') ?? '';
  return { ...BLANK, recordId: records.some(({ recordId }) => recordId === record) ? record : '' };
};

/** The day duties were done is sent only where the record does not say it. */
export const repairBody = (fields: typeof BLANK, record: Held, evidence: string[]): RepairBody => ({
  recordId: record.recordId,
  domain: record.domain,
  statement: fields.statement,
  evidence,
  ...(record.fulfilledOn === null ? { fulfilledOn: fields.fulfilledOn } : {}),
  commitment: { accepted: true },
});
