import type { Table } from '../../shared/table/table.ts';
import { checksOn, MATTER } from '../support/checks.ts';
import { ask, startTable } from '../support/city.ts';
import { FIRM, OTHER_FIRM, penaltyInput } from '../support/records.ts';

/** 信用互查, from the list to the results, without HTTP. */
let table: Table;
let stop: () => Promise<void>;
let now = new Date('2026-03-10T02:00:00Z');
let city: ReturnType<typeof checksOn>;
let made = 0;

beforeAll(async () => {
  ({ table, stop } = await startTable());
  city = checksOn(table, { now: () => now });
  await city.register();
  await ask(city.handlers().pushRecords, 'department', { records: [penaltyInput()] }, 'penalty');
  const feed = { from: '2023-01-01', through: '2026-03-10', records: 1 };
  await ask(city.handlers().declare, 'department', feed, 'declared');
});
afterAll(() => stop());
beforeEach(() => {
  now = new Date(now.getTime() + 86_400_000);
});

/** Created and run. */
const checked = async (body: object) => {
  const { status, body: check } = await city.create(body, `check-${++made}`);
  expect(status).toBe(202);
  expect(await city.run()).toBe(0);
  return check.checkId as string;
};
// 21 is declared by one of its units alone; 22 by none.
const DOMAINS = { domains: ['21', '22'] };

describe('a check', () => {
  it('is accepted, run in parts, and done', async () => {
    const strangers = Array.from({ length: 248 }, (_, i) => ({ name: `示例${i}`, orgCode: 'MA0010168' }));
    const created = await city.create({ ...DOMAINS, subjects: [FIRM, OTHER_FIRM, ...strangers] }, 'in-parts');
    const { checkId } = created.body;
    expect(created.headers.Location).toBe(`/v1/checks/${checkId}`);
    expect(created.body).toMatchObject({
      ...MATTER,
      state: 'queued',
      progress: { done: 0, total: 250 },
      period: { from: '2023-03-11', to: '2026-03-11' },
      dueInWorkingDays: 3,
      ask: 'incomplete',
      asOf: null,
    });
    expect(city.sent).toHaveLength(3);
    expect((await city.results(checkId)).body).toMatchObject({ code: 'not-now' });
    await city.run(table, [city.sent.shift() as string]);
    expect((await city.get(checkId)).body).toMatchObject({ state: 'running', progress: { done: 100, total: 250 } });
    await city.run();
    expect((await city.get(checkId)).body).toMatchObject({
      state: 'done',
      progress: { done: 250, total: 250 },
      counts: { subjects: 250, matched: 2, found: 1, unmatched: 248, reasons: { 'no-uscc': 248 } },
    });
  });

  it('says what the platform holds of each subject in each domain', async () => {
    const checkId = await checked({ ...DOMAINS, subjects: [FIRM, OTHER_FIRM] });
    const { results } = (await city.results(checkId)).body;
    expect(results[0]).toMatchObject({
      no: 1,
      outcome: 'matched',
      registeredName: FIRM.name,
      domains: [
        {
          code: '21',
          result: 'found',
          count: 1,
          records: [{ documentNo: '青市监处罚〔2026〕12号', kind: 'penalty', content: '罚款7806元' }],
        },
        { code: '22', result: 'incomplete', count: 0, records: [] },
      ],
    });
    // Other units of the domain have not declared: nothing found is not 无.
    expect(results[1].domains.map(({ result }: { result: string }) => result)).toEqual(['incomplete', 'incomplete']);
  });

  it('names why of each subject of which nothing is said', async () => {
    const orgCode = OTHER_FIRM.uscc.slice(8, 17);
    const subjects = [
      { ...FIRM, orgCode },
      { ...FIRM, name: '示例甲公司' },
      { ...FIRM, uscc: FIRM.uscc.toLowerCase() },
      { name: FIRM.name.replace('有限', ' 有限'), uscc: FIRM.uscc },
      { uscc: '91370781MA0010168K' },
      { uscc: '91370700MA0020016Y' },
      { name: '示例乙公司', registrationNo: '370781200012345' },
    ];
    const checkId = await checked({ ...DOMAINS, subjects });
    const { results } = (await city.results(checkId)).body;
    expect(results.map(({ reason }: { reason: { code: string } | null }) => reason?.code ?? null)).toEqual([
      'codes-differ',
      'name-mismatch',
      null,
      'duplicate',
      'bad-check-character',
      'unknown',
      'no-uscc',
    ]);
    expect(results[1]).toMatchObject({ registeredName: FIRM.name, domains: [] });
    const unmatched = (await city.results(checkId, { only: 'unmatched', limit: '4' })).body;
    expect(unmatched.results.map(({ no }: { no: number }) => no)).toEqual([1, 2, 4, 5]);
    const rest = (await city.results(checkId, { only: 'unmatched', cursor: unmatched.cursor })).body;
    expect([rest.results.map(({ no }: { no: number }) => no), rest.cursor]).toEqual([[6, 7], null]);
    const found = (await city.results(checkId, { only: 'found' })).body;
    expect(found.results.map(({ no }: { no: number }) => no)).toEqual([3]);
  });

  it('is kept for its unit and the operator; to anybody else it is not there', async () => {
    const checkId = await checked({ ...DOMAINS, subjects: [FIRM] });
    for (const [as, status] of [
      ['officer', 200],
      ['colleague', 200],
      ['operator', 200],
      ['otherOfficer', 404],
    ] as const) {
      expect([as, (await city.get(checkId, as)).status]).toEqual([as, status]);
      expect([as, (await city.results(checkId, {}, as)).status]).toEqual([as, status]);
    }
    const list = (as: string, query: Record<string, string>) => city.call('listChecks', { as, query });
    const own = (await list('colleague', { limit: '1' })).body;
    expect(own.checks).toMatchObject([{ checkId, state: 'done', subjects: 1 }]);
    expect((await list('colleague', { limit: '1', cursor: own.cursor })).body.checks[0].checkId).not.toBe(checkId);
    expect((await list('otherOfficer', {})).body).toEqual({ checks: [], cursor: null });
    expect((await list('otherOfficer', { unit: 'qz-scjg' })).body.code).toBe('forbidden');
    expect((await list('operator', { unit: 'qz-scjg' })).body.checks[0].checkId).toBe(checkId);
    expect((await list('operator', {})).body.errors[0].pointer).toBe('/query/unit');
  });

  it('that is not done an hour later is said to have failed, and is done all the same once it is', async () => {
    const { checkId } = (await city.create({ ...DOMAINS, subjects: [FIRM] }, 'late')).body;
    now = new Date(now.getTime() + 3_600_001);
    expect((await city.get(checkId)).body.state).toBe('failed');
    await city.run();
    expect((await city.get(checkId)).body.state).toBe('done');
  });
});

describe('looking', () => {
  const looksOf = async (as: string) => {
    const looks: { what: string; checkId: string }[] = await city.accesses(as, now.toISOString().slice(0, 7));
    return looks.map(({ what, checkId }) => `${what} ${checkId}`);
  };

  it('is shown to each enterprise of which something was told, with the unit and the matter and no person', async () => {
    const checkId = await checked({ ...DOMAINS, subjects: [FIRM, { ...OTHER_FIRM, name: '示例丙公司' }] });
    const [look] = await city.accesses('enterprise', '2026-03');
    expect(look).toEqual({
      at: expect.stringMatching(/^2026-03-16T.*\+08:00$/),
      who: { kind: 'officer', id: 'qz-scjg', name: '青州市市场监督管理局' },
      what: 'checked',
      channel: null,
      purpose: null,
      ...MATTER,
      reportNo: null,
      checkId,
    });
    expect(await looksOf('sibling')).toContain(`checked ${checkId}`);
  });

  it('is on record before the results exist: without the one there are no others', async () => {
    const { checkId } = (await city.create({ ...DOMAINS, subjects: [FIRM] }, 'no-ledger')).body;
    const unrecorded = {
      ...table,
      putNew: (item: Parameters<Table['putNew']>[0]) =>
        item.pk.startsWith('A#') ? Promise.reject(new Error('no ledger')) : table.putNew(item),
    };
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const messages = [...city.sent];
    expect(await city.run(unrecorded)).toBe(1);
    expect((await city.get(checkId)).body.progress.done).toBe(0);
    expect(await city.run(table, messages)).toBe(0);
    expect((await city.results(checkId, {}, 'colleague', unrecorded)).status).toBe(500);
    logged.mockRestore();
  });

  it('by somebody else than the asker is a look of its own', async () => {
    const checkId = await checked({ ...DOMAINS, subjects: [FIRM] });
    await city.results(checkId);
    expect((await looksOf('enterprise')).filter((look) => look.endsWith(checkId))).toEqual([`checked ${checkId}`]);
    await city.results(checkId, {}, 'colleague');
    await city.results(checkId, {}, 'operator');
    expect((await looksOf('enterprise')).filter((look) => look.endsWith(checkId)).sort()).toEqual([
      `check-opened ${checkId}`,
      `check-opened ${checkId}`,
      `checked ${checkId}`,
    ]);
  });

  it('is kept from the enterprise where the law says so, and kept on record with the article', async () => {
    const before = (await looksOf('enterprise')).length;
    const article = '《中华人民共和国反洗钱法》第三十八条';
    const checkId = await checked({ ...DOMAINS, subjects: [FIRM], confidential: { article } });
    expect(await looksOf('enterprise')).toHaveLength(before);
    const kept = await table.query(`A#${FIRM.uscc}#2026-03`);
    expect(kept.filter((look) => look.checkId === checkId)).toMatchObject([{ what: 'checked', hidden: { article } }]);
  });
});
