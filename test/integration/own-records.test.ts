import type { Table } from '../../shared/table/table.ts';
import { callHandler } from '../support/call-handler.ts';
import { ask, handlersOn, startTable } from '../support/city.ts';
import { penaltyInput } from '../support/records.ts';

const now = () => new Date('2026-03-10T02:00:00Z');
let table: Table;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ table, stop } = await startTable());
  const days = ['2026-01-05', '2026-02-05', '2019-06-05', '2026-02-05', '2025-11-05'];
  const records = days.map((decidedOn, i) => penaltyInput({ decidedOn, documentNo: `青市监处罚〔2026〕${i}号` }));
  await ask(handlersOn(table, { now }).pushRecords, 'department', { records }, 'push');
});
afterAll(() => stop());

const list = (query: Record<string, string> = {}, caller = 'enterprise') =>
  callHandler(handlersOn(table, { now }).listOwnRecords, { as: caller, query });

it('an enterprise sees all that is held of it, also what no report of today would list', async () => {
  const { body } = await list();
  expect(body.policy).toMatchObject({ id: 'weifang-2023', document: '潍信用办〔2023〕4号' });
  expect(
    body.records.map(({ decidedOn, counts, hiddenBy }: Record<string, { rule: string }>) => [
      decidedOn,
      counts,
      hiddenBy?.rule,
    ]),
  ).toEqual([
    ['2026-02-05', true, undefined],
    ['2026-02-05', true, undefined],
    ['2026-01-05', true, undefined],
    ['2025-11-05', true, undefined],
    ['2019-06-05', false, 'look-back'],
  ]);
  expect(body.records[0]).toMatchObject({
    domain: '21',
    domainName: '市场监督管理',
    sources: ['青州市市场监督管理局'],
  });
});

it('page by page it sees each once', async () => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const { body } = await list({ limit: '2', ...(cursor === undefined ? {} : { cursor }) });
    seen.push(...body.records.map(({ documentNo }: { documentNo: string }) => documentNo));
    cursor = body.cursor ?? undefined;
  } while (cursor !== undefined);
  expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
});

it('another enterprise sees its own, which are none', async () => {
  expect((await list({}, 'sibling')).body.records).toEqual([]);
});

it('a cursor of nobody is refused', async () => {
  expect((await list({ cursor: '*' })).status).toBe(400);
});
