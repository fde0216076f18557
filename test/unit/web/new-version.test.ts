import { RecordSchema } from '../../../shared/records/record.ts';
import { changeable, changesOf, chosenMembers, textOf } from '../../../web/console/cases/objection/changed-members.ts';
import { isNeeded, newRecordOf, plainMembers, recordToAdd } from '../../../web/console/cases/objection/new-record.ts';
import { penaltyInput } from '../../support/records.ts';

/** What an officer types of a record, and what is sent of it. */

const RECORD = { kind: 'penalty', fine: '0.7806', categories: ['罚款', '没收违法所得'], licence: null };

it('begins with what the record says, and keeps what is typed when another member is chosen', () => {
  const first = chosenMembers(['fine'], {}, RECORD);
  expect(first).toEqual({ fine: '0.7806' });
  const more = chosenMembers(['fine', 'categories', 'licence'], { fine: '0.7086' }, RECORD);
  expect(more).toEqual({ fine: '0.7086', categories: '罚款、没收违法所得', licence: '' });
  expect(changesOf(more)).toEqual({ fine: '0.7086', categories: ['罚款', '没收违法所得'], licence: null });
});

it('never offers what would make it another record, and for a marking only what that may say', () => {
  expect(changeable('penalty', 'correct')).not.toEqual(expect.arrayContaining(['documentNo']));
  expect(changeable('penalty', 'correct')).toEqual(expect.arrayContaining(['fine', 'facts', 'validUntil']));
  expect(changeable('judgment', 'mark')).toEqual(['litigation', 'severity', 'fulfilledOn', 'remark']);
});

it('adds a record as the platform takes it', () => {
  const input = penaltyInput();
  const missing = { documentNo: input.documentNo, authority: input.authority.name };
  const { uscc, name } = input.subject;
  const record = newRecordOf({ missing, enterprise: { uscc, name } });
  const values: Readonly<Record<string, unknown>> = { ...input };
  const members = Object.fromEntries(plainMembers('penalty').map((member) => [member, textOf(values[member])]));
  const typed = {
    ...record,
    members,
    authority: { ...record.authority, uscc: ` ${input.authority.uscc.toLowerCase()}` },
  };
  expect(RecordSchema.parse(recordToAdd(typed))).toEqual(RecordSchema.parse(input));
  expect(plainMembers('penalty').filter(isNeeded)).toEqual([
    ...['documentNo', 'decidedOn', 'violationType', 'facts', 'basis', 'categories', 'content'],
  ]);
});
