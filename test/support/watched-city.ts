import type { Table } from '../../shared/table/table.ts';
import { callHandler } from './call-handler.ts';
import { handlersOn, memoryFiles, startTable } from './city.ts';
import { monitoringOn, startReceiver } from './monitoring.ts';
import { anySigner } from './receipts.ts';
import { penaltyInput } from './records.ts';

const START = new Date('2026-03-10T02:00:00Z');

/** A city of its own for each test of a file, with a clock to move and a receiver of webhooks; failures of ours are not printed. */
export const watchedCity = () => {
  let table: Table;
  let stop: () => Promise<void>;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  let logged: jest.SpyInstance;
  let now = START;
  beforeEach(async () => {
    now = START;
    logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    ({ table, stop } = await startTable());
    receiver = await startReceiver();
  }, 30_000);
  afterEach(async () => {
    await stop();
    await receiver.stop();
    logged.mockRestore();
  });

  let keys = 0;
  const key = () => `key-${++keys}`;
  const signer = anySigner();
  const surroundings = { now: () => now, files: memoryFiles(), signer };
  const handlers = (on = table) => handlersOn(on, surroundings);
  return {
    signer,
    key,
    handlers,
    table: () => table,
    receiver: () => receiver,
    monitoring: (on = table) => monitoringOn(on, surroundings),
    now: () => now,
    later: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    issue: async (as = 'enterprise') => {
      const body = { purpose: 'listing', domains: ['21'] };
      return (await callHandler(handlers().issueReport, { as, body, key: key() })).body;
    },
    push: (changes: object = {}, on = table, pushKey = key()) =>
      callHandler(handlers(on).pushRecords, {
        as: 'department',
        params: { domain: '21' },
        body: { records: [penaltyInput(changes)] },
        key: pushKey,
      }),
    subscribe: (changes: object = {}, as = 'enterprise', subscribeKey = key()) =>
      callHandler(handlers().createSubscription, {
        as,
        body: { kind: 'report-no-longer-current', ...changes },
        key: subscribeKey,
      }),
    webhook: () => ({ webhook: { url: receiver.url } }),
    notices: async (as = 'enterprise') =>
      (await callHandler(handlers().listNotices, { as, query: { limit: '200' } })).body.notices,
  };
};
