import { contentOf } from '../../shared/signing/signer.ts';
import type { Table } from '../../shared/table/table.ts';
import { callHandler } from '../support/call-handler.ts';
import { ask } from '../support/city.ts';
import { fetchCity, MATTER, REQUEST } from '../support/direct-fetch.ts';
import { FAULTS, faultyTable } from '../support/faulty-table.ts';
import { FIRM, OTHER_FIRM, penaltyInput } from '../support/records.ts';

/** 无感智办: an officer fetches, the enterprise sees it. */

const city = fetchCity();
const { handlers, fetchAs, accessesOf, latest } = city;

describe('a direct fetch', () => {
  it('gives the report, which names the unit and the matter, and shows the enterprise who fetched it', async () => {
    const { status, headers, body } = await fetchAs('fetch');
    expect([status, headers.Location]).toEqual([201, `/v1/enterprises/${FIRM.uscc}/reports/${body.reportNo}`]);
    expect(body.summary).toMatchObject({ domains: 1, found: 1, records: 1 });
    const own = await callHandler(handlers().getReport, { as: 'enterprise', params: { reportNo: body.reportNo } });
    expect(own.body).toMatchObject({ fetchedBy: { unit: '青州市市场监督管理局', matterNo: MATTER }, purpose: 'award' });
    expect(await latest()).toEqual([
      {
        at: expect.stringMatching(/\+08:00$/),
        who: { kind: 'officer', id: 'qz-scjg', name: '青州市市场监督管理局' },
        what: 'report-fetched',
        channel: null,
        purpose: 'award',
        matterNo: MATTER,
        reportNo: body.reportNo,
        checkId: null,
        matter: null,
      },
    ]);
  });

  it('names no person to the enterprise', async () => {
    await fetchAs('person');
    expect(JSON.stringify(await accessesOf())).not.toContain('officer-1');
  });

  it('belongs to its unit: the enterprise finds it by the access, not among its own', async () => {
    const { reportNo } = (await fetchAs('belongs')).body;
    const list = await callHandler(handlers().listReports, { as: 'enterprise' });
    expect(list.body.reports.map((report: { reportNo: string }) => report.reportNo)).not.toContain(reportNo);
  });

  it('opened again by a colleague for the same unit is seen too', async () => {
    const { reportNo } = (await fetchAs('again')).body;
    const path = { uscc: FIRM.uscc, reportNo };
    const data = await callHandler(handlers().getFetchedReport, { as: 'colleague', params: path });
    const pdf = await callHandler(handlers().getFetchedReportPdf, { as: 'colleague', params: path });
    expect([data.status, data.body.reportNo, data.body.refresh, pdf.status]).toEqual([200, reportNo, null, 303]);
    const jws = await callHandler(handlers().getFetchedReportJws, { as: 'colleague', params: path });
    expect([jws.status, jws.headers['Content-Type']]).toEqual([200, 'application/jose']);
    expect(JSON.parse(contentOf(jws.text).text)).toMatchObject({ reportNo, fetchedBy: { matterNo: MATTER } });
    expect((await latest()).map(({ what }: { what: string }) => what).sort()).toEqual([
      'report-fetched',
      'report-opened',
    ]);
  });

  it.each([
    ['another unit', 'otherOfficer', FIRM.uscc],
    ['the wrong enterprise', 'officer', OTHER_FIRM.uscc],
  ])('is not there for %s', async (_case, caller, uscc) => {
    const { reportNo } = (await fetchAs('not-there')).body;
    const on = handlers();
    for (const handler of [on.getFetchedReport, on.getFetchedReportPdf, on.getFetchedReportJws])
      expect((await callHandler(handler, { as: caller, params: { uscc, reportNo } })).body.code).toBe('not-found');
    expect(await latest()).toHaveLength(1);
  });

  it("an enterprise's own report is not there for any officer", async () => {
    const { reportNo } = (await ask(handlers().issueReport, 'enterprise', { purpose: 'listing' }, 'own')).body;
    const path = { uscc: FIRM.uscc, reportNo };
    expect((await callHandler(handlers().getFetchedReport, { as: 'officer', params: path })).status).toBe(404);
  });

  it.each<[string, object, string]>([
    ['no purpose', { matterNo: MATTER }, '/purpose'],
    ['no matter', { purpose: 'award' }, '/matterNo'],
    ['an empty matter', { purpose: 'award', matterNo: ' ' }, '/matterNo'],
    ['a matter of two lines', { purpose: 'award', matterNo: '1\n2' }, '/matterNo'],
    ['a period too long', { ...REQUEST, from: '2015-01-01' }, '/from'],
  ])('is refused with %s', async (_case, body, pointer) => {
    const refused = await fetchAs(undefined, { body });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, pointer]);
    expect(await latest()).toEqual([]);
  });

  it.each([
    ['91370781MA0010168K', 400, 'invalid-request'],
    [OTHER_FIRM.uscc, 404, 'unknown-enterprise'],
  ])('of %s is %i %s', async (uscc, status, code) => {
    const refused = await fetchAs(undefined, { uscc });
    expect([refused.status, refused.body.code]).toEqual([status, code]);
  });

  it('is refused before full implementation of the policy (2023-12)', async () => {
    const today = city.now();
    city.setTime(new Date('2023-11-30T02:00:00Z'));
    expect((await fetchAs('early')).body.code).toBe('forbidden');
    city.setTime(today);
  });

  it('under a key that stood for another matter is a mismatch', async () => {
    await fetchAs('key');
    expect((await fetchAs('key', { body: { ...REQUEST, matterNo: '另一事项' } })).body.code).toBe(
      'idempotency-mismatch',
    );
  });
});

describe('the daily quota of an officer', () => {
  const limited = () => handlers(city.table(), 3);

  it('counts a retried request once, and says when to come back', async () => {
    const [first, second] = [await fetchAs('1', { on: limited() }), await fetchAs('1', { on: limited() })];
    expect(second.body.reportNo).toBe(first.body.reportNo);
    for (const key of ['2', '3']) expect((await fetchAs(`q${key}`, { on: limited() })).status).toBe(201);
    const refused = await fetchAs('q4', { on: limited() });
    expect([refused.status, refused.body.code, refused.headers['Retry-After']]).toEqual([
      429,
      'quota-exceeded',
      '50400',
    ]);
    expect((await fetchAs('1', { on: limited() })).body.reportNo).toBe(first.body.reportNo);
    expect((await fetchAs('q4', { on: limited(), caller: 'colleague' })).status).toBe(201);
    city.later(50_400_000);
    expect((await fetchAs('q4', { on: limited() })).status).toBe(201);
  });

  it('cannot be exceeded by asking at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => fetchAs(`race-${i >> 1}`, { on: limited() })),
    );
    const given = answers.filter(({ status }) => status === 201);
    expect(new Set(given.map(({ body }) => body.reportNo)).size).toBe(3);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(8 - given.length);
  });
});

describe('a fetch cut short at any call of the table', () => {
  let logged: jest.SpyInstance;
  beforeAll(() => {
    logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterAll(() => logged.mockRestore());

  it('gives nothing that the enterprise cannot see, and the same report when sent again', async () => {
    const counting = faultyTable(city.table());
    await fetchAs('counting', { on: handlers(counting.table) });
    expect(counting.calls()).toBeGreaterThanOrEqual(9);
    for (let call = 1; call <= counting.calls(); call++)
      for (const fault of FAULTS) {
        city.later(3_600_000);
        const key = `cut-${call}-${fault}`;
        expect((await fetchAs(key, { on: handlers(faultyTable(city.table(), { call, fault }).table) })).status).toBe(
          500,
        );
        const { status, body } = await fetchAs(key);
        expect(status).toBe(201);
        const seen = await callHandler(handlers().listAccesses, { as: 'enterprise', query: { limit: '1' } });
        expect(seen.body.accesses[0].reportNo).toBe(body.reportNo);
      }
  }, 60_000);

  it('no access on record, no answer', async () => {
    const before = (await latest()).length;
    const table = city.table();
    const faulty = {
      ...table,
      putNew: (item: Parameters<Table['putNew']>[0]) =>
        item.pk.startsWith('A#') ? Promise.reject(new Error('no ledger')) : table.putNew(item),
    };
    const { reportNo } = (await fetchAs('seen')).body;
    const on = handlers(faulty);
    expect((await fetchAs('unseen', { on })).status).toBe(500);
    for (const handler of [on.getFetchedReport, on.getFetchedReportPdf, on.getFetchedReportJws]) {
      const answer = await callHandler(handler, { as: 'officer', params: { uscc: FIRM.uscc, reportNo } });
      expect([answer.status, answer.headers.Location]).toEqual([500, undefined]);
    }
    expect(await latest()).toHaveLength(before + 1);
  });
});

describe('the list of accesses', () => {
  it('is of one month, in pages, the latest first', async () => {
    city.setTime(new Date('2027-03-31T15:30:00Z'));
    for (let i = 0; i < 3; i++) {
      await fetchAs(`page-${i}`);
      city.later(600_000);
    }
    await fetchAs('next-month');
    const list = (query: Record<string, string>) => callHandler(handlers().listAccesses, { as: 'enterprise', query });
    const first = await list({ month: '2027-03', limit: '2' });
    const second = await list({ month: '2027-03', limit: '2', cursor: first.body.cursor });
    const times = [...first.body.accesses, ...second.body.accesses].map(({ at }: { at: string }) => at.slice(11, 16));
    expect([times, second.body.cursor]).toEqual([['23:50', '23:40', '23:30'], null]);
    expect((await list({})).body).toMatchObject({ month: '2027-04', accesses: [{ reportNo: expect.any(String) }] });
  });

  it('is empty for another enterprise', async () => {
    expect(await accessesOf('sibling', { month: '2027-03' })).toEqual([]);
  });

  it.each<Record<string, string>>([{ month: '2027-13' }, { limit: '201' }, { cursor: '*' }])(
    'refuses %j',
    async (query) => {
      expect((await callHandler(handlers().listAccesses, { as: 'enterprise', query })).status).toBe(400);
    },
  );
});

it('a fetched report that the data has overtaken offers the enterprise no refresh, which is for its own reports', async () => {
  const { reportNo } = (await fetchAs('overtaken')).body;
  const records = [penaltyInput({ documentNo: '青市监处罚〔2026〕88号' })];
  await ask(handlers().pushRecords, 'department', { records }, 'overtaking');
  const own = await callHandler(handlers().getReport, { as: 'enterprise', params: { reportNo } });
  expect(own.body).toMatchObject({ status: 'data-changed', refresh: null });
});
