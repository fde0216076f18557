import type { Instant } from '../../shared/calendar/dates.ts';
import { versionItem } from '../../shared/intake/intake-store.ts';
import { candidatesOf } from '../../shared/intake/plan.ts';
import { keys } from '../../shared/table/keys.ts';
import type { Item, Table } from '../../shared/table/table.ts';
import { callHandler } from '../support/call-handler.ts';
import { ask, handlersOn, memoryFiles, startTable } from '../support/city.ts';
import { BUREAU, penalty } from '../support/records.ts';

/** A firm of which far more is held than may be told: its report is issued all the same, and what it leaves out is on record. */

const HIDDEN = 20_000;
/** Of DynamoDB. */
const MOST_BYTES_OF_AN_ITEM = 400 * 1024;
const NOW = new Date('2026-10-10T02:00:00Z');
const QUESTION = { purpose: 'listing', domains: ['21'] };

/** Decided before the period that a report asks about. */
const old = (documentNo: string) =>
  penalty({ documentNo, decidedOn: '2020-01-10', actEndedOn: '2019-12-30', validUntil: null, publishedUntil: null });

let table: Table;
let stop: () => Promise<void>;
let recordIds: string[];
const files = memoryFiles();
const handlers = () => handlersOn(table, { now: () => NOW, files });

/** Straight into the table: pushing so many takes minutes. */
beforeAll(async () => {
  ({ table, stop } = await startTable());
  const rows = Array.from({ length: HIDDEN }, (_, i) => ({ row: i + 1, record: old(`青市监处罚〔2020〕${i + 1}号`) }));
  const pusher = { id: 'qz-scjg', uscc: BUREAU.uscc };
  const candidates = candidatesOf('21', rows, '2026-01-01T00:00:00.000Z' as Instant, pusher).flatMap(
    (row) => row ?? [],
  );
  const batch = { batchId: 'B1', unit: pusher.id };
  await table.putAll(candidates.map((candidate) => versionItem('21', candidate, batch)));
  recordIds = candidates.map(({ recordId }) => recordId).sort();
}, 120_000);
afterAll(() => stop());

const issue = async (key: string): Promise<string> => {
  const { status, body } = await ask(handlers().issueReport, 'enterprise', QUESTION, key);
  expect([status, body.summary?.records]).toEqual([201, 0]);
  return body.reportNo;
};
const hiddenAtIssue = async (reportNo: string) => {
  const call = { as: 'operator', params: { reportNo, policy: 'weifang-2023' } };
  return (await callHandler(handlers().reportUnderPolicy, call)).body.hiddenAtIssue;
};

it(`of ${HIDDEN} records that it hides, a report is issued, and each is on record under its rule`, async () => {
  const reportNo = await issue('issue');
  expect(await hiddenAtIssue(reportNo)).toEqual({ 'outside-period': recordIds });
  const item = await table.get(keys.report(reportNo));
  // As JSON, which is longer than what DynamoDB counts.
  expect(JSON.stringify(item).length).toBeLessThan(MOST_BYTES_OF_AN_ITEM / 40);
}, 60_000);

it('a report from before what it hides had a file of its own reads as it did', async () => {
  const reportNo = await issue('issue');
  const { hiddenRecords: _, ...item } = (await table.get(keys.report(reportNo))) as Item;
  const hidden = { 'outside-period': recordIds.slice(0, 2) };
  await table.put({ ...item, hidden });
  expect(await hiddenAtIssue(reportNo)).toEqual(hidden);
  await table.put(item);
  expect(await hiddenAtIssue(reportNo)).toBeNull();
}, 60_000);
