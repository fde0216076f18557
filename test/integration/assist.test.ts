import { assistOn, firms, found, none, STALE } from '../support/assist.ts';
import { callHandler } from '../support/call-handler.ts';
import { startTable } from '../support/city.ts';
import { at } from '../support/open-case.ts';

/** 协助核查: who may do what when, and answers by file. */

let stop: () => Promise<void>;
let city: ReturnType<typeof assistOn>;
let now = new Date(at('2026-03-02'));
const clockAt = (day: string, time?: string) => {
  now = new Date(at(day, time));
};
const FIRMS = firms(3);
const codes = FIRMS.map(({ uscc }) => uscc) as [string, string, string];
const [{ officer: ASKED }, { officer: OTHER }] = STALE;

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

describe('who may do what', () => {
  const EXTEND = { action: 'extend', workingDays: 1, reason: '需调阅档案' };
  const DECLINE = { action: 'decline', reason: '不属本单位职责' };
  const ways = {
    get: (requestId: string, as: string) => city.call('getAssistRequest', { as, params: { requestId }, query: {} }),
    answer: (requestId: string, as: string) => city.answer(requestId, as, [none(codes[0])]),
    extend: (requestId: string, as: string) => city.act(requestId, as, EXTEND),
    decline: (requestId: string, as: string) => city.act(requestId, as, DECLINE),
  };
  type Way = keyof typeof ways;
  const states = {
    open: async () => undefined,
    overdue: async () => clockAt('2026-03-06', '00:00'),
    extended: async (requestId: string) => void (await city.act(requestId, ASKED, EXTEND)),
    answered: async (requestId: string) => void (await city.answer(requestId, ASKED, codes.map(none))),
  };
  it.each<[keyof typeof states, string, Record<Way, number>]>([
    ['open', ASKED, { get: 200, answer: 200, extend: 200, decline: 200 }],
    ['open', 'officer', { get: 200, answer: 403, extend: 403, decline: 403 }],
    ['open', 'colleague', { get: 200, answer: 403, extend: 403, decline: 403 }],
    ['open', OTHER, { get: 404, answer: 404, extend: 404, decline: 404 }],
    ['open', 'operator', { get: 200, answer: 403, extend: 403, decline: 403 }],
    ['overdue', ASKED, { get: 200, answer: 200, extend: 409, decline: 200 }],
    ['extended', ASKED, { get: 200, answer: 200, extend: 409, decline: 200 }],
    ['answered', ASKED, { get: 200, answer: 200, extend: 409, decline: 409 }],
  ])('%s, %s: %j', async (state, as, expected) => {
    let requestId: string | undefined;
    for (const [way, status] of Object.entries(expected)) {
      if (requestId === undefined) {
        clockAt('2026-03-02');
        ({ requestId } = await asked());
        await states[state](requestId);
        now = new Date(now.getTime() + 1);
      }
      expect([way, (await ways[way as Way](requestId, as)).status]).toEqual([way, status]);
      // What changed it leaves another state.
      if (status === 200 && way !== 'get') requestId = undefined;
    }
  });

  it('a request is declined as 不适用 for whoever has no answer yet', async () => {
    const { requestId } = await asked();
    await city.answer(requestId, ASKED, [found(codes[1])]);
    const declined = await city.act(requestId, ASKED, DECLINE, 'declined-once');
    expect(declined.body).toMatchObject({ state: 'answered', answered: 3 });
    expect((await city.act(requestId, ASKED, DECLINE, 'declined-once')).body).toEqual(declined.body);
    const { subjectsPage } = await city.request(requestId);
    expect(subjectsPage.map(({ result }: { result: string }) => result)).toEqual([
      'not-applicable',
      'found',
      'not-applicable',
    ]);
  });
});

describe('answers', () => {
  it('of one request are kept together or not at all, with every fault', async () => {
    const { requestId } = await asked();
    const strange = none('91370700MA0020016Y');
    const { status, body } = await city.answer(requestId, ASKED, [none(codes[0]), strange, none(codes[0])]);
    expect([status, body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`)]).toEqual([
      400,
      ['/answers/1/uscc unknown-subject', '/answers/2/uscc duplicate'],
    ]);
    expect((await city.request(requestId)).answered).toBe(0);
  });

  it('sent again under their key are the same, whatever was said since; the key is for no other answers', async () => {
    const { requestId } = await asked();
    const first = await city.answer(requestId, ASKED, [none(codes[0])], 'same-key');
    clockAt('2026-03-03');
    await city.answer(requestId, ASKED, [found(codes[0])]);
    expect((await city.answer(requestId, ASKED, [none(codes[0])], 'same-key')).body.taken).toBe(first.body.taken);
    expect((await city.request(requestId)).subjectsPage[0]).toMatchObject({
      result: 'found',
      earlier: [{ result: 'none' }],
    });
    expect((await city.answer(requestId, ASKED, [none(codes[1])], 'same-key')).body.code).toBe('idempotency-mismatch');
  });

  it('by a CSV file in GB18030: good rows are kept, bad ones named, blank ones stay 未反馈', async () => {
    const { requestId } = await asked();
    const header = '序号,主体名称,统一社会信用代码,核查结果,文书号,决定日期,违法违规情况摘要,不适用理由';
    const text = [
      header,
      `1,${FIRMS[0]?.name},${codes[0]},无,,,,`,
      `2,${FIRMS[1]?.name},${codes[1]},有,,,,`,
      `3,${FIRMS[2]?.name},${codes[2]},,,,,`,
    ];
    const { status, body } = await city.answerByFile(requestId, ASKED, gb18030(text.join('\r\n')));
    expect([status, body.taken, body.refused]).toEqual([200, 1, 1]);
    expect(body.refusedRows[0]).toMatchObject({ row: 3, errors: [{ code: 'required' }, { code: 'required' }] });
    const { subjectsPage } = await city.request(requestId);
    expect(subjectsPage.map(({ result }: { result: string }) => result)).toEqual(['none', 'unanswered', 'unanswered']);
  });

  it('by the template as it was given answer nobody', async () => {
    const { requestId } = await asked();
    const template = await callHandler(city.handlers().getAnswerTemplateCsv, { as: ASKED, params: { requestId } });
    expect(template.text.split('\r\n')).toHaveLength(5);
    const { body } = await city.answerByFile(requestId, ASKED, Buffer.from(template.text));
    expect(body).toMatchObject({ taken: 0, refused: 0, request: { answered: 0, state: 'open' } });
  });

  it('by a file that is no table of answers are refused', async () => {
    const { requestId } = await asked();
    const { status, body } = await city.answerByFile(requestId, ASKED, Buffer.from('主体名称\r\n示例\r\n'));
    expect([status, body.errors[0]]).toMatchObject([400, { pointer: '/answersFile', code: 'no-header' }]);
    const missing = { as: ASKED, params: { requestId }, body: { answersFile: '0'.repeat(26) } };
    expect((await city.call('answerAssistRequest', missing)).body.errors[0].pointer).toBe('/answersFile');
  });
});

describe('the asker', () => {
  it('who asks nobody has nobody asked, and may ask later', async () => {
    const checkId = await city.checked({ domains: ['22', '28'], subjects: FIRMS, ask: 'none' });
    expect(await city.requestsOf(checkId)).toEqual([]);
    const send = (body: object, key: string) =>
      city.call('requestAssistance', { params: { checkId }, body: { reason: '以单位意见为准', ...body }, key });
    expect((await send({ domains: ['21'] }, 'a')).body.errors[0].pointer).toBe('/domains/0');
    expect((await send({ uscc: ['91370700MA0020016Y'] }, 'b')).body.errors[0].code).toBe('unknown-subject');
    const first = await send({}, 'c');
    expect(first.body).toMatchObject({ requests: [{ subjects: 3 }, { subjects: 3 }], nobody: [] });
    expect((await send({}, 'c')).body).toEqual(first.body);
    const at = await Promise.all(['d', 'e'].map((key) => send({}, key)));
    expect(at.map(({ body }) => body.requests)).toEqual([[], []]);
    expect(await city.requestsOf(checkId)).toHaveLength(2);
  });

  it('is on the enterprise’s list only as far as somebody else reads the answers', async () => {
    const { requestId } = await asked();
    await city.answer(requestId, ASKED, [found(codes[0])]);
    const looks = async () =>
      (await city.accesses(codes[0], '2026-03')).filter(({ what }: { what: string }) => what === 'check-opened').length;
    const before = await looks();
    for (const as of ['officer', ASKED]) await city.request(requestId, as);
    expect(await looks()).toBe(before);
    await city.request(requestId, 'colleague');
    expect(await looks()).toBe(before + 1);
  });

  it('reads subjects page by page', async () => {
    const { requestId } = await asked();
    const first = await city.request(requestId, ASKED, { limit: '2' });
    const rest = await city.request(requestId, ASKED, { limit: '2', cursor: first.cursor });
    expect([first, rest].map(({ subjectsPage }) => subjectsPage.map(({ no }: { no: number }) => no))).toEqual([
      [1, 2],
      [3],
    ]);
    expect(rest.cursor).toBeNull();
  });
});

/** The few characters a test needs, as older spreadsheets save them. */
const gb18030 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('gb18030');
  const codeOf = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++)
      if (second !== 0x7f) codeOf.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  return new Uint8Array([...text].flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (codeOf.get(one) ?? []))));
};
