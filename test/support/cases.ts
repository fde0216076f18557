import { evidenceStore } from '../../functions/cases/evidence/evidence-store.ts';
import { toInstant } from '../../shared/calendar/dates.ts';
import { INCOMING_EVIDENCE_FOLDER } from '../../shared/files/folders.ts';
import type { Message } from '../../shared/messages/message.ts';
import { recordIdOf } from '../../shared/records/identity.ts';
import { RecordSchema } from '../../shared/records/record.ts';
import type { Table } from '../../shared/table/table.ts';
import { callHandler } from './call-handler.ts';
import { ask, handlersOn, memoryFiles, startTable } from './city.ts';
import { png } from './evidence-files.ts';
import { FIRM, penaltyInput } from './records.ts';

/** A city with cases, whose clock a test moves; every request gets a key of its own unless it names one. */

export interface Asking {
  key?: string;
  on?: Table;
}

interface Call extends Asking {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

const movedClock = (start: string) => {
  let table: Table;
  let stop: () => Promise<void>;
  let now = new Date(start);
  let keys = 0;
  /** What the parties were told. */
  const told: Message[] = [];
  const files = memoryFiles();
  beforeAll(async () => {
    ({ table, stop } = await startTable());
  }, 30_000);
  afterAll(() => stop());

  const handlers = (on = table) =>
    handlersOn(on, { now: () => now, files, publish: async (messages) => void told.push(...messages) });
  const newKey = () => `key-${++keys}`;
  return {
    newKey,
    told,
    files,
    table: () => table,
    now: () => now,
    at: (time: string) => {
      now = new Date(time);
    },
    call: (operation: keyof ReturnType<typeof handlers>, as: string, { key = newKey(), on, ...more }: Call = {}) =>
      callHandler(handlers(on)[operation], { as, key, ...more }),
  };
};
type City = ReturnType<typeof movedClock>;

export const caseCity = (start: string) => {
  const city = movedClock(start);
  return { ...city, ...recordsOf(city), ...reportsOf(city) };
};

const recordsOf = (city: City) => ({
  /** Pushes one penalty of the sample firm and answers its number. */
  pushed: async (documentNo: string, changes: Parameters<typeof penaltyInput>[0] = {}, as = 'department') => {
    const record = penaltyInput({ documentNo, ...changes });
    const { pushRecords } = handlersOn(city.table(), { now: city.now });
    const { status, text } = await ask(pushRecords, as, { records: [record] }, city.newKey());
    if (status !== 200 || !text.includes('accepted')) throw new Error(`not accepted: ${text}`);
    return recordIdOf('21', RecordSchema.parse(record));
  },
  ownRecord: async (recordId: string) => {
    const { body } = await city.call('listOwnRecords', 'enterprise', { query: { limit: '200' } });
    return body.records.find((record: { recordId: string }) => record.recordId === recordId);
  },
  /** A file of the sample firm that may be attached. */
  evidence: async (): Promise<string> => {
    const evidenceId = city.newKey();
    const content = png();
    const announced = { evidenceId, filename: '缴款凭证.png', contentType: 'image/png', size: content.length } as const;
    const owner = `enterprise:${FIRM.uscc}` as const;
    await evidenceStore(city.table()).begin({ ...announced, owner, createdAt: toInstant(city.now()) });
    await city.files.put(`${INCOMING_EVIDENCE_FOLDER}${evidenceId}`, content, 'image/png');
    return evidenceId;
  },
});

const reportsOf = ({ call }: City) => ({
  issued: async () => {
    const { body } = await call('issueReport', 'enterprise', { body: { purpose: 'listing', domains: ['21'] } });
    return String(body.reportNo);
  },
  /** A report as programs read it. */
  report: async (reportNo: string) => (await call('getReport', 'enterprise', { params: { reportNo } })).body,
});

type OnReport = { recordId: string; marks: string[]; statement?: object } & Record<string, unknown>;

/** What a report says of one record; undefined where it does not list it. */
export const recordIn = (report: { domains: { records: { recordId: string }[] }[] }, recordId: string) =>
  report.domains.flatMap(({ records }) => records as OnReport[]).find((record) => record.recordId === recordId);

export const OWNER = FIRM.uscc;
