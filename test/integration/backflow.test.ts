import type { Table } from '../../shared/table/table.ts';
import { ask, handlersOn, memoryFiles, startTable } from '../support/city.ts';
import { FIRM, OTHER_FIRM, penaltyInput } from '../support/records.ts';

/** The province sends back what it holds; what the city holds itself outranks it, and declarations do not hear of it. */
let table: Table;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ table, stop } = await startTable());
});
afterAll(() => stop());

const NOW = '2026-03-10T02:00:00Z';
const files = memoryFiles();
const city = (now = NOW) => handlersOn(table, { now: () => new Date(now), files });
const push = (who: 'department' | 'province', records: unknown[], key: string, now?: string, domain?: string) =>
  ask(city(now).pushRecords, who, { records }, key, {}, domain);
const statuses = (answer: { body: { results: { status: string }[] } }) =>
  answer.body.results.map(({ status }) => status);

/** What the report on the firm says in domain 21, as data, and its substance. */
const reported = async (key: string) => {
  const issued = await ask(city().issueReport, 'enterprise', { purpose: 'listing' }, key);
  const stored = await table.get({ pk: `R#${issued.body.reportNo}`, sk: 'REPORT' });
  const dataKey = String((stored as { data: { key: string } } | undefined)?.data.key);
  const data = await files.read(dataKey);
  const { domains } = JSON.parse(Buffer.from(data).toString());
  return { substance: stored?.substance, records: domains[20].records };
};

describe('backflow', () => {
  it('is taken for any domain, and reported under the name of the province', async () => {
    const pushed = await push('province', [{ domain: '12', ...penaltyInput() }], 'any', NOW, '12');
    expect(pushed.status).toBe(200);
    expect(statuses(pushed)).toEqual(['accepted']);
    const codes = pushed.body.results[0].warnings.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(['unknown-subject']);
  });

  it('refuses a record that names another domain', async () => {
    const pushed = await push('province', [{ domain: '12', ...penaltyInput() }], 'astray');
    expect(pushed.body.results[0]).toMatchObject({ status: 'rejected', errors: [{ code: 'wrong-domain' }] });
  });

  it('makes one record with two sources of the same document, and cannot undo what the city says', async () => {
    expect(statuses(await push('department', [penaltyInput()], 'city'))).toEqual(['accepted']);
    expect(statuses(await push('province', [penaltyInput()], 'copy', '2026-03-10T03:00:00Z'))).toEqual(['accepted']);
    expect(statuses(await push('province', [penaltyInput()], 'again', '2026-03-10T04:00:00Z'))).toEqual(['unchanged']);
  });

  it('does not touch the feed of a unit, nor what it has to declare', async () => {
    await push('province', [penaltyInput({ documentNo: '9号' })], 'feed', '2026-03-11T02:00:00Z');
    const { body } = await ask(city().listDomains, 'department', undefined, 'x');
    const market = body.domains.find(({ code }: { code: string }) => code === '21');
    expect(market.units.find(({ id }: { id: string }) => id === 'qz-scjg').feed.lastPushAt).toBe(
      '2026-03-10T10:00:00+08:00',
    );
    expect(await table.query('U#21#province', { beginsWith: 'UNDECLARED#' })).toEqual([]);
    const declaration = { from: '2026-01-01', through: '2026-03-09', records: 1 };
    expect((await ask(city('2026-03-12T02:00:00Z').declare, 'department', declaration, 'declared')).status).toBe(200);
  });
});

describe('reconciliation', () => {
  const held = async (who: string, query: Record<string, string> = {}) => {
    const answer = await ask(city().reconcile, who, undefined, 'x', query, '21');
    return answer.body;
  };
  const other = { ...OTHER_FIRM, type: '法人及非法人组织' as const };

  it('lists what the platform holds of what a source sent, by the time of receipt', async () => {
    await push('department', [penaltyInput({ documentNo: '2号', subject: other })], 'second', '2026-03-12T02:00:00Z');
    const { records, cursor } = await held('department');
    expect(cursor).toBeNull();
    expect(records).toMatchObject([
      {
        uscc: FIRM.uscc,
        documentNo: '青市监处罚〔2026〕12号',
        receivedAt: '2026-03-10T10:00:00+08:00',
        version: '2026-03-10T10:00:00+08:00',
        recordId: expect.stringMatching(/^[0-9A-Z]{26}$/),
        digest: expect.stringMatching(/^[0-9A-Z]{16}$/),
      },
      { uscc: OTHER_FIRM.uscc, documentNo: '2号', receivedAt: '2026-03-12T10:00:00+08:00' },
    ]);
    expect((await held('province')).records).toHaveLength(2);
    expect((await held('operator', { unit: 'qz-scjg' })).records).toEqual(records);
    expect((await held('province', { unit: 'qz-scjg' })).records).toEqual(records);
  });

  it.each<[Record<string, string>, number]>([
    [{ from: '2026-03-10', to: '2026-03-10' }, 1],
    [{ from: '2026-03-11' }, 1],
    [{ to: '2026-03-12' }, 2],
    [{ from: '2026-03-12T10:00:00+08:00' }, 1],
    [{ to: '2026-03-12T10:00:00+08:00' }, 1],
    [{ from: '2026-03-13' }, 0],
    [{ from: '2026-03-13', to: '2026-03-10' }, 0],
  ])('keeps to the time asked for: %j', async (query, count) =>
    expect((await held('department', query)).records).toHaveLength(count),
  );

  it('goes on where a page ended', async () => {
    const first = await held('department', { limit: '1' });
    const second = await held('department', { limit: '1', cursor: first.cursor });
    expect([...first.records, ...second.records]).toEqual((await held('department')).records);
  });

  it.each<[string, Record<string, string>, string]>([
    ['another unit', { unit: 'wf-scjg' }, 'forbidden'],
    ['a bad day', { from: '2026-02-30' }, 'invalid-request'],
    ['a bad cursor', { cursor: Buffer.from('DECLARED#').toString('base64url') }, 'invalid-request'],
  ])('refuses a department %s', async (_, query, code) => expect((await held('department', query)).code).toBe(code));

  it('leaves out what a batch listed but never planned', async () => {
    await table.put({
      pk: 'U#21#qz-scjg',
      sk: 'BATCH#2026-03-12T05:00:00.000Z#gone',
      batchId: 'gone',
      receivedAt: 'x',
    });
    expect((await held('department')).records).toHaveLength(2);
  });
});

describe('the report', () => {
  it('names both sources, and says the same before and after a copy', async () => {
    const before = await reported('before');
    const [copy, shown] = before.records;
    expect(copy).toMatchObject({ documentNo: '9号', unit: '山东省公共信用信息平台', sources: [copy.unit] });
    expect(shown).toMatchObject({
      unit: '青州市市场监督管理局',
      sources: ['青州市市场监督管理局', '山东省公共信用信息平台'],
    });
    await push(
      'province',
      [penaltyInput({ status: 'revoked', version: '2026-03-10T04:30:00Z' })],
      'stale',
      '2026-03-10T05:00:00Z',
    );
    expect((await reported('after')).substance).toBe(before.substance);
  });
});
