import { assistOn, firms, found, none, STALE } from '../support/assist.ts';
import { startTable } from '../support/city.ts';
import { at } from '../support/open-case.ts';

/** 信用互认: answers that later checks take. */

let stop: () => Promise<void>;
let city: ReturnType<typeof assistOn>;
let now = new Date(at('2026-03-02'));
const clockAt = (day: string, time?: string) => {
  now = new Date(at(day, time));
};
const FIRMS = firms(3);
const codes = FIRMS.map(({ uscc }) => uscc) as [string, string, string];
const [{ officer: ASKED }] = STALE;

beforeAll(async () => {
  const started = await startTable();
  stop = started.stop;
  city = assistOn(started.table, { now: () => now });
  await city.registerFirms(FIRMS);
}, 30_000);
afterAll(() => stop());
beforeEach(() => clockAt('2026-03-02'));

/** A check of all firms with the request to the one unit asked. `all`: earlier tests' answers are not taken. */
const asked = async (body: object = {}) => {
  const checkId = await city.checked({ domains: ['22'], subjects: FIRMS, ask: 'all', ...body });
  const [request] = await city.requestsOf(checkId);
  return { checkId, requestId: request?.requestId as string };
};

describe('mutual recognition', () => {
  const recognisedIn = async (checkId: string) =>
    (await city.results(checkId)).body.results.map(({ domains }: { domains: { recognised: { result: string }[] }[] }) =>
      domains.flatMap(({ recognised }) => recognised.map(({ result }) => result)),
    );
  const later = { ask: 'incomplete', from: '2024-01-01', to: '2026-03-01' };

  it('an answer is offered to later checks with its source, and not asked for again unless wanted', async () => {
    clockAt('2026-04-01');
    const { requestId } = await asked({ from: '2023-01-01', to: '2026-03-31' });
    await city.answer(requestId, ASKED, [none(codes[0]), found(codes[1])]);
    clockAt('2026-04-20');
    const checkId = await city.checked({ domains: ['22', '28'], subjects: [...FIRMS].reverse(), ...later });
    const requests = await city.requestsOf(checkId);
    expect(
      requests.map(({ domain, subjects }: { domain: { code: string }; subjects: number }) => [domain.code, subjects]),
    ).toEqual([
      ['22', 1],
      ['28', 3],
    ]);
    expect(await recognisedIn(checkId)).toEqual([[], ['found'], ['none']]);
    const [, second] = (await city.results(checkId)).body.results;
    expect(second.domains[0].recognised).toMatchObject([
      { unit: { id: 'wf-tjj' }, requestId, validUntil: '2026-05-01', documents: [{ documentNo: '示例罚〔2025〕1号' }] },
    ]);
    // As it is corrected.
    await city.answer(requestId, ASKED, [none(codes[1])]);
    expect(await recognisedIn(checkId)).toEqual([[], ['none'], ['none']]);
    // Asked after all, it is not taken any more.
    const params = { checkId };
    const wanted = { domains: ['22'], uscc: [codes[0]], reason: '以本单位意见为准', dueInWorkingDays: 1 };
    const sent = await city.call('requestAssistance', { params, body: wanted });
    expect([sent.status, sent.body.requests]).toMatchObject([
      201,
      [{ subjects: 1, due: { day: '2026-04-21' }, reason: wanted.reason }],
    ]);
    expect(await recognisedIn(checkId)).toEqual([[], ['none'], []]);
    expect((await city.call('requestAssistance', { params, body: wanted })).body.requests).toEqual([]);
  });

  it.each([
    ['for a period that begins earlier', '2026-04-20', { ...later, from: '2022-12-31' }],
    ['for a period that ends long after its own', '2026-05-10', { ...later, to: '2026-05-02' }],
    ['when it is no longer valid', '2026-05-21', later],
    ['by who asks everybody', '2026-04-20', { ...later, ask: 'all' }],
  ])('it is not taken %s', async (_when, day, body) => {
    clockAt(day);
    const checkId = await city.checked({ domains: ['22'], subjects: FIRMS, ...body });
    expect((await city.requestsOf(checkId)).map(({ subjects }: { subjects: number }) => subjects)).toEqual([3]);
    expect((await recognisedIn(checkId)).flat()).toEqual([]);
  });

  it('an answer to a check that the law keeps from others is offered to nobody', async () => {
    clockAt('2026-07-01');
    const period = { from: '2023-01-01', to: '2026-06-30' };
    const secret = await asked({ ...period, confidential: { article: '监察法第四十三条' } });
    await city.answer(secret.requestId, ASKED, codes.map(none));
    const checkId = await city.checked({ domains: ['22'], subjects: FIRMS, ...period });
    expect((await recognisedIn(checkId)).flat()).toEqual([]);
  });
});
