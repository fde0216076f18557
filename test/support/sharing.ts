import type { Table } from '../../shared/table/table.ts';
import { callHandler } from './call-handler.ts';
import { handlersOn, memoryFiles, startTable } from './city.ts';

/** What a share is asked for with. */
export const SHARE_REQUEST = { purpose: 'financing', recipient: '示例银行潍坊分行' };

const MORNING = new Date('2026-03-10T02:00:00Z');

/** An enterprise with a report to show, for the tests of a file; every test begins at the same time. */
export const sharingCity = () => {
  let table: Table;
  let stop: () => Promise<void>;
  let now = MORNING;
  let reportNo: string;
  const files = memoryFiles();
  const handlers = (on = table) => handlersOn(on, { now: () => now, files });
  const issue = async (key: string) =>
    (await callHandler(handlers().issueReport, { as: 'enterprise', body: { purpose: 'listing' }, key })).body;

  beforeAll(async () => {
    ({ table, stop } = await startTable());
    reportNo = (await issue('first')).reportNo;
  });
  afterAll(() => stop());
  beforeEach(() => {
    now = MORNING;
  });

  return {
    table: () => table,
    reportNo: () => reportNo,
    handlers,
    files,
    issue,
    setClock: (time: Date) => {
      now = time;
    },
    share: (key: string, changes: object = {}, on = table) =>
      callHandler(handlers(on).createShare, {
        as: 'enterprise',
        params: { reportNo },
        body: { ...SHARE_REQUEST, ...changes },
        key: encodeURIComponent(key),
      }),
    open: (code: string, key?: string, on = table) =>
      callHandler(handlers(on).openShare, {
        as: 'bank',
        body: { code },
        ...(key === undefined ? {} : { key: encodeURIComponent(key) }),
      }),
    openPage: (code: string, form: object = {}, query: Record<string, string> = {}) =>
      callHandler(handlers().openSharePage, { query, form: { code, name: '示例律师事务所', once: 'once', ...form } }),
    shown: async (shareId: string) => {
      const query = { limit: '200' };
      const { body } = await callHandler(handlers().listShares, { as: 'enterprise', params: { reportNo }, query });
      return body.shares.find((one: { shareId: string }) => one.shareId === shareId);
    },
    revoke: (shareId: string, as = 'enterprise') =>
      callHandler(handlers().revokeShare, { as, params: { reportNo, shareId } }),
  };
};
