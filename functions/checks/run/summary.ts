import type { EnterpriseFacts } from '../../../shared/records/enterprise-store.ts';
import type { RecordVersion } from '../../../shared/records/fold.ts';
import { marksOf } from '../../../shared/records/marks.ts';
import type { ViolationRecord } from '../../../shared/records/record.ts';
import type { Summary } from './findings.ts';

/** What the decision comes to, in the member in which each kind says so. */
const CONTENT: { [K in ViolationRecord['kind']]: (record: Extract<ViolationRecord, { kind: K }>) => string } = {
  penalty: ({ content }) => content,
  compulsory: ({ content }) => content,
  enforcement: ({ duty }) => duty,
  'dishonesty-list': ({ list, reason }) => `${list}：${reason}`,
  judgment: ({ sentence }) => sentence,
};

const LONGEST = 100;

export const shortened = (text: string): string => {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
};

const contentOf = <K extends ViolationRecord['kind']>(record: Extract<ViolationRecord, { kind: K }>): string =>
  (CONTENT[record.kind as K] as (of: typeof record) => string)(record);

export const summaryOf = (
  { recordId, record, unit }: RecordVersion,
  { caseMarks }: Pick<EnterpriseFacts, 'caseMarks'>,
): Summary => ({
  recordId,
  documentNo: record.documentNo,
  decidedOn: record.decidedOn,
  kind: record.kind,
  content: shortened(contentOf(record)),
  unit,
  marks: marksOf(record, caseMarks.get(recordId)),
});
