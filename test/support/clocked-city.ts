import type { Table } from '../../shared/table/table.ts';
import { handlersOn, memoryFiles, startTable } from './city.ts';

const START = new Date('2026-03-10T02:00:00Z');

/** A city of its own for the tests of a file, with a clock to move; each test begins at the same time. */
export const clockedCity = () => {
  const files = memoryFiles();
  const at = { table: undefined as unknown as Table, now: START };
  const handlers = (on: Table = at.table) => handlersOn(on, { now: () => at.now, files });
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ table: at.table, stop } = await startTable());
  });
  afterAll(() => stop());
  beforeEach(() => {
    at.now = START;
  });
  return Object.assign(at, { files, handlers });
};
