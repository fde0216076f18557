import type { operations } from '../../../api/openapi.d.ts';
import type { Objection } from '../../../ui/cases/case-types.ts';
import { reasonIn } from '../actions/reason-in.ts';
import { changesOf, type MemberTexts } from './changed-members.ts';
import { type NewRecord, newRecordOf, recordToAdd } from './new-record.ts';

export type ObjectionBody = operations['actOnObjection']['requestBody']['content']['application/json'];
type ReplyBody = Extract<ObjectionBody, { action: 'reply' }>;
type Finding = ReplyBody['finding'];
export type Remedy = NonNullable<ReplyBody['remedy']>;
type PlainAction = 'accept' | 'refuse' | 'return' | 'recall' | 'uphold' | 'reject' | 'extend';

/** What the forms hold, all of them together: what was filled in for one action stays when another is looked at. */
export interface ObjectionFields extends Record<string, unknown> {
  reason: string;
  to: string;
  finding: Finding | '';
  remedy: Remedy | '';
  /** Of the members that are to be changed, as they are typed. */
  changes: MemberTexts;
  record: NewRecord;
}

export const newFields = (objection: Objection): ObjectionFields => ({
  reason: '',
  to: objection.sourceUnit.id,
  finding: '',
  // What the platform does not have can only be added.
  remedy: objection.recordId === null ? 'add' : '',
  changes: {},
  record: newRecordOf(objection),
});

const remedied = ({ remedy, changes, record }: ObjectionFields) => {
  const isChange = remedy === 'correct' || remedy === 'mark';
  return {
    remedy: remedy as Remedy,
    ...(isChange && { changes: changesOf(changes) }),
    ...(remedy === 'add' && { record: recordToAdd(record) }),
  };
};

/** What each action sends. */
export const bodies = (fields: ObjectionFields, evidence: string[]) => {
  const reason = reasonIn(fields.reason);
  return {
    plain:
      (action: PlainAction) =>
      (revision: number): ObjectionBody => ({ action, revision, ...reason }),
    transfer: (revision: number): ObjectionBody => ({ action: 'transfer', revision, to: fields.to, ...reason }),
    reply: (revision: number): ObjectionBody => ({
      ...{ action: 'reply', revision, ...reason, evidence },
      finding: fields.finding as Finding,
      ...(fields.finding === 'uphold' && remedied(fields)),
    }),
    correct: (revision: number): ObjectionBody => ({ action: 'correct', revision, ...reason, ...remedied(fields) }),
  };
};
