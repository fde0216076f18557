import type { Table } from '../../shared/table/table.ts';
import { callHandler } from './call-handler.ts';
import { ask, handlersOn, memoryFiles, startTable } from './city.ts';
import { FIRM, penaltyInput } from './records.ts';

export const MATTER = '青评优〔2026〕3号';
export const REQUEST = { purpose: 'award', matterNo: MATTER, domains: ['21'] };

const DAY_MS = 86_400_000;

interface Fetch {
  caller?: string;
  body?: object;
  uscc?: string;
  on?: ReturnType<typeof handlersOn>;
}

/** A city with one record, whose officers fetch reports directly; each test of a file has a day of its own. */
export const fetchCity = () => {
  let table: Table;
  let stop: () => Promise<void>;
  let time = new Date('2026-03-10T02:00:00Z');
  const files = memoryFiles();
  const handlers = (on = table, fetchesPerDay = 200) => handlersOn(on, { now: () => time, files, fetchesPerDay });

  beforeAll(async () => {
    ({ table, stop } = await startTable());
    await ask(handlers().pushRecords, 'department', { records: [penaltyInput()] }, 'push');
  });
  afterAll(() => stop());
  beforeEach(() => {
    time = new Date(time.getTime() + DAY_MS);
  });

  const accessesOf = async (caller = 'enterprise', query = {}) =>
    (await callHandler(handlers().listAccesses, { as: caller, query })).body.accesses;
  return {
    table: () => table,
    handlers,
    accessesOf,
    /** By a key, unless it is not to be repeated. */
    fetchAs: (
      key: string | undefined,
      { caller = 'officer', body = REQUEST, uscc = FIRM.uscc, on = handlers() }: Fetch = {},
    ) => callHandler(on.fetchReport, { as: caller, params: { uscc }, body, ...(key === undefined ? {} : { key }) }),
    /** What the enterprise sees of this day. */
    latest: async () => {
      const day = time.toISOString().slice(0, 10);
      return (await accessesOf()).filter(({ at }: { at: string }) => new Date(at).toISOString().startsWith(day));
    },
    now: () => time,
    setTime: (to: Date) => {
      time = to;
    },
    later: (milliseconds: number) => {
      time = new Date(time.getTime() + milliseconds);
    },
  };
};
