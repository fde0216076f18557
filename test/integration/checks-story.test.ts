import ExcelJS from 'exceljs';
import { assistOn, firms, found, none, notApplicable } from '../support/assist.ts';
import { callHandler } from '../support/call-handler.ts';
import { ask, startTable } from '../support/city.ts';
import { at } from '../support/open-case.ts';
import { readPdf } from '../support/pdf-text.ts';

/** Three departments, 50 subjects, two stale domains, one late answer, one extension. */

let stop: () => Promise<void>;
let city: ReturnType<typeof assistOn>;
let now = new Date();
const clockAt = (day: string, time?: string) => {
  now = new Date(at(day, time));
};
const FIRMS = firms(50);
const codes = FIRMS.map(({ uscc }) => uscc);
const STATISTICS = 'officer-of-wf-tjj';
const WEATHER = 'officer-of-wf-qxj';

let checkId: string;
let toStatistics: string;
let toWeather: string;

beforeAll(async () => {
  const started = await startTable();
  stop = started.stop;
  city = assistOn(started.table, { now: () => now });
  clockAt('2026-03-09', '09:00');
  await city.registerFirms(FIRMS);
  const declared = { from: '2023-01-01', through: '2026-03-09T08:00:00+08:00', records: 0 };
  await ask(city.handlers().declare, 'department-of-wf-jrj', declared, 'declared', {}, '24');
}, 30_000);
afterAll(() => stop());
beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

/** What a unit, or the desk, is told, the oldest first, without what was told before. */
let read = new Set<string>();
const news = async (as: string): Promise<string[]> => {
  const { messages } = (await city.call('listMessages', { as, query: { limit: '200' } })).body;
  const fresh = (messages as { id: string; type: string; caseId: string }[]).filter(
    ({ id }) => !read.has(`${as}${id}`),
  );
  read = new Set([...read, ...fresh.map(({ id }) => `${as}${id}`)]);
  return fresh.reverse().map(({ type, caseId }) => `${type} ${caseId}`);
};
const states = async () => {
  const requests: { domain: { code: string }; state: string; answered: number }[] = await city.requestsOf(checkId);
  return requests.map(({ domain, state, answered }) => [domain.code, state, answered]);
};

it('Monday: the market supervision asks about 50 firms; two units are asked for what the platform cannot say', async () => {
  checkId = await city.checked({ domains: ['22', '24', '28'], subjects: FIRMS });
  const { domains } = (await city.results(checkId)).body.results[0];
  expect(domains.map(({ result }: { result: string }) => result)).toEqual(['incomplete', 'none', 'incomplete']);
  const requests = await city.requestsOf(checkId);
  expect(requests).toMatchObject([
    {
      domain: { code: '22' },
      unit: { id: 'wf-tjj' },
      subjects: 50,
      answered: 0,
      state: 'open',
      due: { day: '2026-03-12' },
    },
    {
      domain: { code: '28' },
      unit: { id: 'wf-qxj' },
      subjects: 50,
      answered: 0,
      state: 'open',
      due: { day: '2026-03-12' },
    },
  ]);
  [toStatistics, toWeather] = requests.map(({ requestId }: { requestId: string }) => requestId);
  expect(await news(STATISTICS)).toEqual([`assist-requested ${toStatistics}`]);
  expect(await news(WEATHER)).toEqual([`assist-requested ${toWeather}`]);
  const inbox = (await city.call('listAssistRequests', { as: WEATHER, query: { state: 'open' } })).body.requests;
  expect(inbox.map(({ requestId }: { requestId: string }) => requestId)).toEqual([toWeather]);
});

it('Wednesday: both are reminded; one answers for 49 firms, the other one asks for two days more', async () => {
  clockAt('2026-03-11');
  await city.sweep();
  expect(await news(STATISTICS)).toEqual([`assist-due-tomorrow ${toStatistics}`]);
  const answered = await city.answer(toWeather, WEATHER, codes.slice(0, 49).map(none));
  expect(answered.body).toMatchObject({
    taken: 49,
    corrected: 0,
    unchanged: 0,
    request: { answered: 49, state: 'open' },
  });
  const extension = { action: 'extend', workingDays: 2, reason: '需调阅纸质档案' };
  expect((await city.act(toStatistics, STATISTICS, extension)).body).toMatchObject({ due: { day: '2026-03-16' } });
  expect(await news('officer')).toEqual([`assist-extended ${toStatistics}`]);
});

it('Friday: one is overdue; the firm that nobody answered for is 未反馈 until the late answer comes', async () => {
  clockAt('2026-03-13', '00:05');
  await city.sweep();
  expect(await news(WEATHER)).toEqual([`assist-due-tomorrow ${toWeather}`, `assist-overdue ${toWeather}`]);
  expect(await news('operator')).toEqual([`assist-escalated ${toWeather}`]);
  expect(await news('officer')).toEqual([`assist-overdue ${toWeather}`]);
  expect(await states()).toEqual([
    ['22', 'open', 0],
    ['28', 'overdue', 49],
  ]);
  const { subjectsPage } = await city.request(toWeather);
  expect(subjectsPage[49]).toMatchObject({ no: 50, result: 'unanswered', answeredAt: null, late: null });
  clockAt('2026-03-13', '15:00');
  await city.answer(toWeather, WEATHER, [found(codes[49] as string)]);
  expect(await news('officer')).toEqual([`assist-answered ${toWeather}`]);
  const late = (await city.request(toWeather)).subjectsPage;
  expect(late.filter((subject: { late: boolean }) => subject.late)).toMatchObject([{ no: 50, result: 'found' }]);
});

it('Monday again: the other one fills in the table it was given, within its longer term', async () => {
  clockAt('2026-03-16', '16:00');
  const params = { requestId: toStatistics };
  const template = await callHandler(city.handlers().getAnswerTemplateXlsx, { as: STATISTICS, params });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(template.text, 'base64') as unknown as ArrayBuffer);
  const sheet = workbook.worksheets[0] as ExcelJS.Worksheet;
  for (let row = 2; row <= 51; row++) sheet.getCell(row, 4).value = '无';
  sheet.getRow(4).values = [3, FIRMS[2]?.name, codes[2], '有', '潍统罚〔2025〕7号', '2025/6/1', '迟报统计资料，警告'];
  sheet.getRow(5).values = [4, FIRMS[3]?.name, codes[3], '不适用', '', '', '', '不属本单位职责'];
  sheet.addRow([3, FIRMS[2]?.name, codes[2], '有', '潍统罚〔2025〕9号', '', '罚款 5000 元']);
  const content = new Uint8Array(await workbook.xlsx.writeBuffer());
  const { body } = await city.answerByFile(toStatistics, STATISTICS, content);
  expect(body).toMatchObject({ taken: 50, refused: 0, refusedRows: [], request: { state: 'answered', answered: 50 } });
  expect(await news('officer')).toEqual([`assist-answered ${toStatistics}`]);
  const { subjectsPage } = await city.request(toStatistics);
  expect(subjectsPage[2].documents).toEqual([
    { documentNo: '潍统罚〔2025〕7号', decidedOn: '2025-06-01', summary: '迟报统计资料，警告' },
    { documentNo: '潍统罚〔2025〕9号', decidedOn: null, summary: '罚款 5000 元' },
  ]);
  expect(subjectsPage[3]).toMatchObject({ result: 'not-applicable', reason: '不属本单位职责' });
  expect(await states()).toEqual([
    ['22', 'answered', 50],
    ['28', 'answered-late', 50],
  ]);
});

it('a correction stands beside what it corrects, makes nothing late, and the asker is told', async () => {
  clockAt('2026-03-18');
  const { body } = await city.answer(toStatistics, STATISTICS, [
    none(codes[2] as string),
    notApplicable(codes[3] as string),
  ]);
  expect(body).toMatchObject({ taken: 1, corrected: 1, unchanged: 1, request: { state: 'answered' } });
  const subject = (await city.request(toStatistics)).subjectsPage[2];
  expect(subject).toMatchObject({ result: 'none', documents: [], late: false, earlier: [{ result: 'found' }] });
  expect(await news('officer')).toEqual([`assist-corrected ${toStatistics}`]);
});

it('the statistics table says the same sums in JSON, PDF and workbook, and verifies', async () => {
  const frozen = (await city.call('freezeCheckTable', { params: { checkId } })).body;
  const { feedback, platform, byUnit } = frozen.totals;
  expect(feedback).toEqual({
    ...{ asked: 100, answered: 100, unanswered: 0, overdue: 1, overdueUnanswered: 0 },
    ...{ none: 98, found: 1, 'not-applicable': 1 },
  });
  expect(platform).toMatchObject({ pairs: 150, none: 50, incomplete: 100 });
  expect(byUnit).toMatchObject([
    { unit: { id: 'wf-tjj' }, asked: 50, overdue: 0 },
    { unit: { id: 'wf-qxj' }, asked: 50, overdue: 1 },
  ]);
  const file = async (kind: 'Pdf' | 'Xlsx' | 'Json'): Promise<Uint8Array> => {
    const { headers } = await city.call(`getCheckTable${kind}`, { params: { checkId } });
    return city.files.objects.get(String(headers.Location).replace('memory:', '')) as Uint8Array;
  };
  const json = JSON.parse(Buffer.from(await file('Json')).toString());
  expect(json.totals).toEqual(frozen.totals);
  expect(json.rows.filter(({ source }: { source: string }) => source === 'asked')).toHaveLength(100);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await file('Xlsx')) as never);
  const { text } = readPdf(await file('Pdf'));
  const sheet = JSON.stringify(workbook.getWorksheet('表一 统计表')?.getSheetValues());
  for (const sum of [
    '平台查询（主体×领域）150 项：无 50 项，有 0 项，数据不完整 100 项，未归集 0 项。',
    '协查应反馈 100 项，已反馈 100 项，未反馈 0 项；超期 1 项（其中未反馈 0 项）。互认 0 项。',
  ]) {
    expect(sheet).toContain(sum);
    expect(text).toContain(sum.replaceAll(' ', ''));
  }
  const asked = { params: { tableNo: frozen.tableNo }, query: { code: frozen.verificationCode } };
  expect((await city.call('verifyCheckTable', asked)).body).toMatchObject({ status: 'current', totals: frozen.totals });
});

it('is counted in the figures of the month', async () => {
  const query = { from: '2026-03', to: '2026-03' };
  const { figures, units } = (await city.call('getAssistFigures', { as: 'operator', query })).body;
  expect(figures).toMatchObject({
    requests: 2,
    answeredInTime: 1,
    answeredLate: 1,
    overdue: 1,
    pending: 0,
    extended: 1,
  });
  expect(figures).toMatchObject({ subjects: 100, subjectsAnswered: 100, medianWorkingDays: 4.5 });
  const byUnit = new Map(units.map((one: { unit: string; figures: object }) => [one.unit, one.figures]));
  expect(byUnit.get('wf-qxj')).toMatchObject({ requests: 1, answeredLate: 1, medianWorkingDays: 4 });
  const own = (await city.call('getAssistFigures', { as: STATISTICS, query })).body;
  expect(own.units.map(({ unit }: { unit: string }) => unit)).toEqual(['wf-tjj']);
});

it('the inboxes are empty, and another sweep tells nobody anything', async () => {
  const before = city.published.length;
  await city.sweep();
  expect(city.published).toHaveLength(before);
  for (const as of [STATISTICS, WEATHER])
    expect((await city.call('listAssistRequests', { as, query: {} })).body.requests).toEqual([]);
  expect((await city.call('listAssistRequests', { as: WEATHER, query: { state: 'all' } })).body.requests).toHaveLength(
    1,
  );
});
