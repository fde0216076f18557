import { addDays, type Day, earlier } from '../../../shared/calendar/dates.ts';
import type { RecordInput } from '../../../shared/records/record.ts';
import type { Incident } from './histories.ts';

/** What a unit says about a record after its first report: it never edits, it sends a later version. */

const later = (record: RecordInput, today: Day): string =>
  `${earlier(addDays(record.decidedOn as Day, 40), addDays(today, -1))}T15:30:00+08:00`;

/** As it was before the correction: the fine ten times what was decided, or a remark that the text is still being checked. */
const misstated = (record: RecordInput): RecordInput =>
  record.kind === 'penalty' && record.fine
    ? { ...record, fine: String(Math.round(Number(record.fine) * 1_000_000) / 100_000) }
    : { ...record, remark: '事实表述待核对。' };

/** All versions of a record, in the order they were sent. */
export const versionsOf = (record: RecordInput, fate: Incident['fate'], today: Day): RecordInput[] => {
  const version = later(record, today);
  const statusChangedOn = version.slice(0, 'YYYY-MM-DD'.length);
  if (fate === 'corrected') return [misstated(record), { ...record, version, remark: '更正：前一版本填报有误。' }];
  if (fate === 'revoked')
    return [record, { ...record, version, status: 'revoked', statusChangedOn, remark: '行政复议决定撤销原决定。' }];
  if (fate === 'withdrawn')
    return [record, { ...record, version, status: 'withdrawn', remark: '误报：行政相对人代码填写有误。' }];
  return [record];
};
