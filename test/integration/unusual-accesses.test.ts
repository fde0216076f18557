import type { Table } from '../../shared/table/table.ts';
import { callHandler } from '../support/call-handler.ts';
import { ask, handlersOn, memoryFiles, startTable } from '../support/city.ts';
import { faultyTable } from '../support/faulty-table.ts';
import { FIRM, penaltyInput } from '../support/records.ts';

/** What staff is to explain of a month, from the looks it left by the way it looks. */

let table: Table;
let stop: () => Promise<void>;
const now = () => new Date('2026-03-10T02:00:00Z');
const files = memoryFiles();
const handlers = (on = table) => handlersOn(on, { now, files });

beforeAll(async () => {
  ({ table, stop } = await startTable());
  await ask(handlers().pushRecords, 'department', { records: [penaltyInput()] }, 'push');
});
afterAll(() => stop());

const fetchFor = (number: number, as: string, on = table) =>
  callHandler(handlers(on).fetchReport, {
    as,
    params: { uscc: FIRM.uscc },
    body: { purpose: 'award', matterNo: `青评优〔2026〕${number}号`, domains: ['21'] },
    key: `${as}-${number}`,
  });
const unusual = async (query: Record<string, string>) =>
  (await callHandler(handlers().listUnusualAccesses, { as: 'operator', query })).body;

it('names a person who looks at one enterprise under three matters by a pseudonym, with its unit', async () => {
  for (const number of [1, 2, 3]) await fetchFor(number, 'officer');
  await fetchFor(1, 'colleague');
  const { month, looks, findings } = await unusual({ month: '2026-03' });
  expect([month, looks]).toEqual(['2026-03', 4]);
  expect(findings).toEqual([
    {
      rule: 'LK-004',
      name: '以多个事项查看同一企业',
      unit: { id: 'qz-scjg', name: '青州市市场监督管理局' },
      actor: expect.any(String),
      figure: 3,
      threshold: 3,
      about: FIRM.uscc,
    },
  ]);
  expect(JSON.stringify(findings)).not.toContain('officer');
});

it('is about last month unless asked', async () => {
  expect(await unusual({})).toEqual({ month: '2026-02', looks: 0, findings: [] });
});

it('counts what an operator looks at too', async () => {
  const body = { uscc: FIRM.uscc, purpose: 'award', domains: ['21'] };
  const { status } = await callHandler(handlers().previewPolicy, {
    as: 'operator',
    params: { policy: 'shandong-190' },
    body,
  });
  expect(status).toBe(200);
  expect((await unusual({ month: '2026-03' })).looks).toBe(5);
});

it('nothing of an enterprise is told where a look cannot be written', async () => {
  const { status } = await fetchFor(9, 'officer', faultyTable(table, { operation: 'putNew', fault: 'before' }).table);
  expect(status).toBe(500);
});
