import type { Table } from '../../shared/table/table.ts';
import { assistOn, firms, none, STALE } from '../support/assist.ts';
import { startTable } from '../support/city.ts';
import { at } from '../support/open-case.ts';

/** An answer stands as it was sent, and a later check takes no answer that is not kept. */

let table: Table;
let stop: () => Promise<void>;
let city: ReturnType<typeof assistOn>;
let now = new Date(at('2026-03-02'));
const FIRMS = firms(2);
const [first, second] = FIRMS.map(({ uscc }) => uscc) as [string, string];
const [{ officer: ASKED }] = STALE;
const PERIOD = { from: '2024-01-01', to: '2026-03-01' };

beforeAll(async () => {
  ({ table, stop } = await startTable());
  city = assistOn(table, { now: () => now });
  await city.registerFirms(FIRMS);
}, 30_000);
afterAll(() => stop());

const asked = async (body: object = {}) => {
  const checkId = await city.checked({ domains: ['22'], subjects: FIRMS, ask: 'all', ...PERIOD, ...body });
  return { checkId, requestId: (await city.requestsOf(checkId))[0]?.requestId as string };
};

it('a file that was sent in time is not filled in afterwards under its key', async () => {
  const { requestId } = await asked();
  const file = (...results: string[]) => {
    const rows = results.map((result, i) => `${FIRMS[i]?.name},${FIRMS[i]?.uscc},${result}`);
    return Buffer.from(['主体名称,统一社会信用代码,核查结果', ...rows].join('\r\n'));
  };
  const place = await city.call('createCheckFile', {
    as: ASKED,
    body: { filename: '反馈表.csv', size: 99 },
    key: 'file',
  });
  const { fileId, url } = place.body;
  const send = (content: Uint8Array) => {
    city.files.objects.set(String(url).slice('memory:'.length), content);
    const given = { as: ASKED, params: { requestId }, body: { answersFile: fileId }, key: 'in-time' };
    return city.call('answerAssistRequest', given);
  };
  expect((await send(file('无'))).body).toMatchObject({ taken: 1 });
  now = new Date(at('2026-03-10'));
  expect((await send(file('无', '无'))).body.code).toBe('idempotency-mismatch');
  expect((await send(file('无'))).body).toMatchObject({ taken: 1, request: { answered: 1, state: 'overdue' } });
  const { subjectsPage } = await city.request(requestId);
  expect(subjectsPage.map(({ result }: { result: string }) => result)).toEqual(['none', 'unanswered']);
});

it('an answer that was cut short before later checks find it is asked for again, and found once it is sent again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  now = new Date(at('2026-03-16'));
  const { requestId } = await asked();
  const cut: Table = {
    ...table,
    putAll: (items) => (items[0]?.pk.startsWith('AN#') ? Promise.reject(new Error('cut')) : table.putAll(items)),
  };
  const given = { as: ASKED, params: { requestId }, body: { answers: [none(second)] }, key: 'cut-short' };
  const askedLater = async () => {
    const { requestId: later } = await asked({ ask: 'incomplete' });
    return later === undefined
      ? []
      : (await city.request(later)).subjectsPage.map(({ uscc }: { uscc: string }) => uscc);
  };
  expect((await city.call('answerAssistRequest', given, cut)).status).toBe(500);
  expect(await askedLater()).toContain(second);
  expect((await city.call('answerAssistRequest', given)).body).toMatchObject({ taken: 1, corrected: 0 });
  expect(await askedLater()).not.toContain(second);
  jest.restoreAllMocks();
});

it('an answer that was taken names the period it was given for', async () => {
  now = new Date(at('2026-05-04'));
  const longer = { from: '2023-01-01', to: '2026-05-01' };
  const { requestId } = await asked(longer);
  await city.answer(requestId, ASKED, [none(first)]);
  const { checkId } = await asked({ ask: 'incomplete' });
  const [result] = (await city.results(checkId)).body.results;
  expect(result.domains[0].recognised).toMatchObject([{ requestId, result: 'none', period: longer }]);
});
