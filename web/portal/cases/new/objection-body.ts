import type { paths } from '../../../api/openapi.d.ts';

type ObjectionBody = NonNullable<paths['/v1/objections']['post']['requestBody']>['content']['application/json'];
type AboutMissing = Pick<
  Extract<ObjectionBody, { ground: 'missing' }>,
  'ground' | 'domain' | 'documentNo' | 'authority'
>;
type AboutRecord = Pick<Exclude<ObjectionBody, { ground: 'missing' }>, 'ground' | 'domain' | 'recordId'>;
/** What an objection is about, as the platform wants it. */
export type ObjectionAbout = AboutMissing | AboutRecord;
export type Ground = ObjectionBody['ground'];

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

export const BLANK = { recordId: '', ground: '' as Ground | '', domain: '', documentNo: '', authority: '' };
export type ObjectionFields = typeof BLANK;

/** What was filled in, about one of the records that are held; the form has seen to it that all is there. */
export const aboutOwn = (fields: ObjectionFields, records: readonly Held[]): ObjectionAbout => {
  const domain = records.find(({ recordId }) => recordId === fields.recordId)?.domain ?? fields.domain;
  return aboutNamed({ ...fields, domain, ground: fields.recordId === MISSING ? MISSING : fields.ground });
};

/** About a record by its number and domain, which the agent of its enterprise fills in. */
export const aboutNamed = ({ ground, domain, recordId, documentNo, authority }: ObjectionFields): ObjectionAbout =>
  ground === MISSING
    ? { ground, domain, documentNo, authority }
    : { ground: ground as AboutRecord['ground'], domain, recordId };
