import type { Table } from '../../shared/table/table.ts';
import { assistOn, firms, found, none, STALE } from '../support/assist.ts';
import type { HandlerCall } from '../support/call-handler.ts';
import { startTable } from '../support/city.ts';
import { faultyTable } from '../support/faulty-table.ts';
import { at } from '../support/open-case.ts';

/** What was cut short at any call of the table is done once when it is asked for again. */

let table: Table;
let stop: () => Promise<void>;
let city: ReturnType<typeof assistOn>;
const now = new Date(at('2026-03-02'));
const FIRMS = firms(2);
const [first, second] = FIRMS.map(({ uscc }) => uscc) as [string, string];
const [{ officer: ASKED, unit }] = STALE;
let runs = 0;

beforeAll(async () => {
  ({ table, stop } = await startTable());
  city = assistOn(table, { now: () => now });
  await city.registerFirms(FIRMS);
}, 30_000);
afterAll(() => stop());
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const created = async (body: object = {}) => {
  const asking = { domains: ['22'], subjects: FIRMS, ask: 'all', ...body };
  return (await city.create(asking, `faults-${++runs}`)).body.checkId as string;
};

/** What is kept of a check's request: its answers, where it lies, and who was told of it. */
const keptOf = async (checkId: string) => {
  const [request, ...others] = await city.requestsOf(checkId);
  const { requestId } = request;
  const inbox = (await table.query(`AI#${unit}`)).filter((item) => item.requestId === requestId);
  const answers = await table.query(`AR#${requestId}`, { beginsWith: 'ANSWER#' });
  const told = new Set(
    city.published.filter(({ caseId }) => caseId === requestId).map(({ type, to }) => `${type} ${to.id}`),
  );
  return {
    others: others.length,
    inbox: inbox.map(({ sk }) => sk.split('#')[0]),
    answers: answers.map(({ no, result }) => `${no} ${result}`),
    ...{ answered: request.answered, state: request.state, told: [...told].sort() },
  };
};

/** Each call of the table fails before and after it took effect; batches half-way too. */
const atEveryCall = async (calls: number, cut: (on: Table) => Promise<object>, expected: object) => {
  const failings: Parameters<typeof faultyTable>[1][] = [
    ...Array.from({ length: calls }, (_, i) => ['before', 'after'].map((fault) => ({ call: i + 1, fault }))).flat(),
    ...['putAll', 'deleteAll'].map((operation) => ({ operation, fault: 'half' })),
  ] as Parameters<typeof faultyTable>[1][];
  for (const failing of failings)
    expect([failing, await cut(faultyTable(table, failing).table)]).toEqual([failing, expected]);
};

it('the run of a check asks once', async () => {
  const run = async (on: Table, again = true) => {
    const checkId = await created();
    const messages = city.sent.splice(0);
    await city.run(on, messages);
    if (again) await city.run(table, messages);
    return keptOf(checkId);
  };
  const counting = faultyTable(table);
  const expected = await run(counting.table, false);
  expect(expected).toEqual({
    ...{ others: 0, inbox: ['OPEN'], answers: [], answered: 0, state: 'open', told: [`assist-requested ${unit}`] },
  });
  await atEveryCall(counting.calls(), run, expected);
}, 120_000);

const sentTo = async () => {
  const checkId = await created();
  await city.run();
  return { checkId, requestId: (await city.requestsOf(checkId))[0].requestId as string };
};
const call = (
  operation: 'answerAssistRequest' | 'actOnAssistRequest' | 'requestAssistance',
  given: HandlerCall,
  on: Table,
) => city.call(operation, { as: ASKED, ...given }, on);

it('answers are kept, counted and told once', async () => {
  const answer = async (on: Table, again = true) => {
    const { checkId, requestId } = await sentTo();
    const answers = { params: { requestId }, body: { answers: [none(first), found(second)] }, key: `answer-${++runs}` };
    await call('answerAssistRequest', answers, on);
    if (again)
      expect((await call('answerAssistRequest', answers, table)).body).toMatchObject({ taken: 2, corrected: 0 });
    return keptOf(checkId);
  };
  const counting = faultyTable(table);
  const expected = await answer(counting.table, false);
  expect(expected).toMatchObject({ inbox: [], answers: ['1 none', '2 found'], answered: 2, state: 'answered' });
  await atEveryCall(counting.calls(), answer, expected);
}, 120_000);

it('an extension is granted once', async () => {
  const extend = async (on: Table, again = true) => {
    const { checkId, requestId } = await sentTo();
    const body = { action: 'extend', workingDays: 2, reason: '需调阅档案' };
    const given = { params: { requestId }, body, key: `extend-${++runs}` };
    await call('actOnAssistRequest', given, on);
    if (again) expect((await call('actOnAssistRequest', given, table)).status).toBe(200);
    const { due, revision } = (await city.requestsOf(checkId))[0];
    return { ...(await keptOf(checkId)), due, revision };
  };
  const counting = faultyTable(table);
  const expected = await extend(counting.table, false);
  expect(expected).toMatchObject({ due: { day: '2026-03-09' }, revision: 2 });
  await atEveryCall(counting.calls(), extend, expected);
}, 120_000);

it('the department’s own word is asked for once', async () => {
  const ask = async (on: Table, again = true) => {
    const checkId = await created({ ask: 'none' });
    await city.run();
    const given = { as: 'officer', params: { checkId }, body: { reason: '以单位意见为准' }, key: `ask-${++runs}` };
    await call('requestAssistance', given, on);
    if (again) expect((await call('requestAssistance', given, table)).body.requests).toHaveLength(1);
    return keptOf(checkId);
  };
  const counting = faultyTable(table);
  const expected = await ask(counting.table, false);
  expect(expected).toMatchObject({ others: 0, inbox: ['OPEN'], told: [`assist-requested ${unit}`] });
  await atEveryCall(counting.calls(), ask, expected);
}, 120_000);

it('answers of two officers at once are both kept, and the request is answered', async () => {
  const { checkId, requestId } = await sentTo();
  await Promise.all([first, second].map((uscc) => city.answer(requestId, ASKED, [none(uscc)])));
  expect(await keptOf(checkId)).toMatchObject({ inbox: [], answered: 2, state: 'answered' });
});
