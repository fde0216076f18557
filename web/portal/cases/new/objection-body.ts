import type { paths } from '../../../api/openapi.d.ts';

export type ObjectionBody = NonNullable<paths['/v1/objections']['post']['requestBody']>['content']['application/json'];
export type Ground = Exclude<ObjectionBody['ground'], 'missing'>;

/** In place of a record: that there is none. */
export const MISSING = 'missing';

interface Held {
  recordId: string;
  domain: string;
}

/** Where the address names a record, about that; with `about=missing`, or where none is held, about one there is not. */
export const objectionFields = (query: URLSearchParams, records: readonly Held[]) => {
  const record = query.get('record') ?? '';
  const isHeld = records.some(({ recordId }) => recordId === record);
  const isMissing = query.get('about') === MISSING || records.length === 0;
  const recordId = isMissing ? MISSING : isHeld ? record : '';
  return { ...BLANK, recordId };
};

const BLANK = {
  recordId: '',
  ground: '' as Ground | '',
  domain: '',
  documentNo: '',
  authority: '',
  statement: '',
  commitment: false,
};
export type ObjectionFields = typeof BLANK;

/** What was filled in as the platform wants it; the form has seen to it that all is there. */
export const objectionBody = (fields: ObjectionFields, records: readonly Held[], evidence: string[]): ObjectionBody => {
  const { recordId, ground, statement } = fields;
  const common = { statement, evidence, commitment: { accepted: true as const } };
  if (recordId === MISSING) {
    const { domain, documentNo, authority } = fields;
    return { ground: 'missing', domain, documentNo, authority, ...common };
  }
  const domain = records.find((record) => record.recordId === recordId)?.domain ?? '';
  return { ground: ground as Ground, domain, recordId, ...common };
};
