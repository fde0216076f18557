import type { Table } from '../../shared/table/table.ts';
import { assistOn, firms, none, STALE } from '../support/assist.ts';
import { startTable } from '../support/city.ts';
import { tablesOn, testSigning } from '../support/frozen-tables.ts';
import { at } from '../support/open-case.ts';
import { FIRM, OTHER_FIRM } from '../support/records.ts';

/** Whoever did not ask a check, and reads of an enterprise in it, is on its list before the answer leaves; but for what the law keeps from it. */

let table: Table;
let stop: () => Promise<void>;
let city: ReturnType<typeof assistOn>;
let now = new Date(at('2026-03-02'));
const FIRMS = firms(2);
const [{ officer: ASKED }] = STALE;

beforeAll(async () => {
  ({ table, stop } = await startTable());
  city = assistOn(table, { now: () => now });
  await city.registerFirms([...FIRMS, FIRM, OTHER_FIRM]);
}, 30_000);
afterAll(() => stop());
beforeEach(() => {
  now = new Date(now.getTime() + 600_000);
});

const openings = async (checkId: string, uscc: string) =>
  (await table.query(`A#${uscc}#2026-03`)).filter((look) => look.checkId === checkId && look.what === 'check-opened');

describe('a request for assistance', () => {
  const ask = async () => {
    const checkId = await city.checked({ domains: ['22'], subjects: FIRMS, ask: 'all' });
    const [{ requestId }] = await city.requestsOf(checkId);
    await city.answer(requestId, ASKED, [none(FIRMS[0]?.uscc as string)]);
    return { checkId, requestId };
  };

  it.each([
    ['officer', 0],
    [ASKED, 0],
    ['colleague', 1],
    ['operator', 1],
  ])('read by %s leaves %j looks at each subject, answered or not', async (as, looks) => {
    const { checkId, requestId } = await ask();
    const { subjectsPage } = await city.request(requestId, as);
    expect(subjectsPage.map(({ result }: { result: string }) => result)).toEqual(['none', 'unanswered']);
    for (const { uscc } of FIRMS) expect(await openings(checkId, uscc)).toHaveLength(looks);
  });

  it('is not shown where a look cannot be kept', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { requestId } = await ask();
    const noLedger: Table = {
      ...table,
      putNew: (item) => (item.pk.startsWith('A#') ? Promise.reject(new Error('no ledger')) : table.putNew(item)),
    };
    const given = { as: 'colleague', params: { requestId }, query: {} };
    const { status, text } = await city.call('getAssistRequest', given, noLedger);
    expect([status, text.includes(FIRMS[0]?.uscc as string)]).toEqual([500, false]);
    logged.mockRestore();
  });
});

it('a table that names an enterprise twice is one look of whoever reads it', async () => {
  const tables = tablesOn(table, { now: () => now, signing: await testSigning() });
  const subjects = [FIRM, { ...FIRM, name: '示例另一名称公司' }];
  const checkId = await city.checked({ domains: ['22'], subjects, ask: 'none' });
  expect((await tables.file('Json', checkId, { as: 'colleague' })).status).toBe(303);
  expect(await openings(checkId, FIRM.uscc)).toHaveLength(1);
  const looks = await table.query('AS#qz-scjg#2026-03');
  const [opened] = looks.filter((look) => look.checkId === checkId && look.what === 'check-opened');
  expect(opened?.usccs).toEqual([FIRM.uscc]);
});

it('pages of the list do not tell the enterprise of looks that the law keeps from it', async () => {
  const article = '《中华人民共和国反洗钱法》第三十八条';
  const shown: string[] = [];
  for (const hidden of [true, false, true, true, false, true]) {
    now = new Date(now.getTime() + 600_000);
    const confidential = hidden ? { confidential: { article } } : {};
    const checkId = await city.checked({ domains: ['22'], subjects: [OTHER_FIRM], ask: 'none', ...confidential });
    if (!hidden) shown.unshift(checkId);
  }
  const page = async (query: Record<string, string>) =>
    (await city.call('listAccesses', { as: OTHER_FIRM.uscc, query: { month: '2026-03', ...query } })).body;
  const first = await page({ limit: '1' });
  const second = await page({ limit: '1', cursor: first.cursor });
  const checks = [first, second].map(({ accesses }) => accesses.map(({ checkId }: { checkId: string }) => checkId));
  expect(checks).toEqual([[shown[0]], [shown[1]]]);
  expect(second.cursor).toBeNull();
  expect((await page({ limit: '2' })).cursor).toBeNull();
});
