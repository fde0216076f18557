import { weifang } from '../../shared/domains/weifang.ts';
import { callHandler } from '../support/call-handler.ts';
import { clockedCity } from '../support/clocked-city.ts';
import { FAULTS, faultyTable } from '../support/faulty-table.ts';
import { FIRM, OTHER_FIRM, penaltyInput } from '../support/records.ts';

/** What the reform came to: counted from the reports that were issued, each once, when somebody asks. */

const city = clockedCity();
const { handlers } = city;

const COVERED = weifang.domains.filter(({ units }) => units.length > 0).length;

let keys = 0;
const issue = (body: object = {}, { as = 'enterprise', key = `figure-${++keys}`, on = city.table } = {}) =>
  callHandler(handlers(on).issueReport, { as, key, body: { purpose: 'listing', ...body } });
const figures = async (from: string, to = from, on = city.table) =>
  (await callHandler(handlers(on).getReportFigures, { as: 'operator', query: { from, to } })).body;
const byWay = (changes: object) => ({ own: 0, mandate: 0, group: 0, fetched: 0, ...changes });
const byPurpose = (changes: object) => ({ listing: 0, financing: 0, bidding: 0, award: 0, other: 0, ...changes });

it('a month by purpose, by way, and the certificates that were not needed', async () => {
  city.now = new Date('2026-04-10T02:00:00Z');
  await callHandler(handlers().pushRecords, {
    ...{ as: 'department', key: 'push', params: { domain: '21' } },
    body: { records: [penaltyInput()] },
  });
  const { reportNo } = (await issue({ domains: ['21', '30'] })).body;
  await callHandler(handlers().refreshReport, { as: 'enterprise', key: 'refresh', params: { reportNo } });
  await issue({ purpose: 'bidding' }, { as: OTHER_FIRM.uscc });
  const mandate = { agent: FIRM, scopes: ['issue'], expiresOn: '2026-12-31' };
  const { mandateId } = (await callHandler(handlers().grantMandate, { as: OTHER_FIRM.uscc, body: mandate })).body;
  await callHandler(handlers().issueReportByMandate, {
    ...{ as: 'enterprise', key: 'mandate', params: { mandateId } },
    body: { purpose: 'financing', domains: ['21'] },
  });
  await callHandler(handlers().createReportGroup, {
    ...{ as: 'enterprise', key: 'group' },
    body: { purpose: 'listing', members: [FIRM.uscc, OTHER_FIRM.uscc], domains: ['21', '22', '23'] },
  });
  const fetch = { purpose: 'award', matterNo: '青评优〔2026〕3号', domains: ['21'] };
  const path = { uscc: FIRM.uscc };
  await callHandler(handlers().fetchReport, { as: 'officer', key: 'fetch', params: path, body: fetch });

  // What-ifs, and what was refused.
  await callHandler(handlers().previewPolicy, {
    ...{ as: 'operator', params: { policy: 'shandong-190' }, body: { purpose: 'listing', uscc: FIRM.uscc } },
  });
  await callHandler(handlers().reportUnderPolicy, { as: 'operator', params: { reportNo, policy: 'shandong-190' } });
  expect((await issue({ from: '2010-01-01' })).status).toBe(400);
  expect((await issue({ domains: ['99'] })).status).toBe(400);

  const april = {
    reports: 7,
    certificatesReplaced: 2 + 2 + COVERED + 1 + 3 + 3 + 1,
    byPurpose: byPurpose({ listing: 4, financing: 1, bidding: 1, award: 1 }),
    byWay: byWay({ own: 3, mandate: 1, group: 2, fetched: 1 }),
  };
  const none = { reports: 0, certificatesReplaced: 0, byPurpose: byPurpose({}), byWay: byWay({}) };
  expect(await figures('2026-03', '2026-05')).toEqual({
    ...{ from: '2026-03', to: '2026-05', asOf: '2026-04-10T10:00:00+08:00', figures: april },
    months: [
      { month: '2026-03', figures: none },
      { month: '2026-04', figures: april },
      { month: '2026-05', figures: none },
    ],
  });
  expect(JSON.stringify(await city.table.query('RM#2026-04'))).not.toContain(FIRM.uscc);
});

it('a report is counted once, however its issuing was cut short and asked for again', async () => {
  city.now = new Date('2026-06-10T02:00:00Z');
  const counting = faultyTable(city.table);
  await issue({}, { on: counting.table });
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const calls = counting.calls();
  for (let call = 1; call <= calls; call++)
    for (const fault of FAULTS) {
      const key = `cut-${call}-${fault}`;
      expect((await issue({}, { key, on: faultyTable(city.table, { call, fault }).table })).status).toBe(500);
      for (const _again of [1, 2]) expect((await issue({}, { key })).status).toBe(201);
    }
  logged.mockRestore();
  expect((await figures('2026-06')).figures.reports).toBe(1 + calls * FAULTS.length);
}, 120_000);

it('what was cut short before there was a report, and never asked for again, counts nothing', async () => {
  city.now = new Date('2026-07-10T02:00:00Z');
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await issue({}, { on: faultyTable(city.table, { operation: 'putAll', fault: 'after' }).table });
  logged.mockRestore();
  expect(await city.table.query('RM#2026-07')).toHaveLength(1);
  expect((await figures('2026-07')).figures.reports).toBe(0);
});

it('asked for again in the next month it counts there alone, and is in its list once', async () => {
  city.now = new Date('2026-08-31T15:59:00Z');
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await issue(
    {},
    { as: OTHER_FIRM.uscc, key: 'late', on: faultyTable(city.table, { operation: 'putAll', fault: 'after' }).table },
  );
  logged.mockRestore();
  city.now = new Date('2026-08-31T16:05:00Z');
  const { reportNo } = (await issue({}, { as: OTHER_FIRM.uscc, key: 'late' })).body;
  const { months } = await figures('2026-08', '2026-09');
  expect(months.map((one: { figures: { reports: number } }) => one.figures.reports)).toEqual([0, 1]);
  const { reports } = (await callHandler(handlers().listReports, { as: OTHER_FIRM.uscc })).body;
  expect(reports.filter((one: { reportNo: string }) => one.reportNo === reportNo)).toHaveLength(1);
});

it('a month is read page by page', async () => {
  city.now = new Date('2026-10-10T02:00:00Z');
  const reports = Array.from({ length: 4100 }, (_, i) => ({
    ...{
      pk: 'RM#2026-10',
      sk: `WF${i}`,
      reportNo: `WF${i}`,
      asOf: city.now.toISOString(),
      purpose: 'other',
      way: 'own',
    },
    ...{ certificatesReplaced: 2, state: 'issued' },
  }));
  await city.table.putAll(reports);
  const counting = faultyTable(city.table);
  expect((await figures('2026-10', '2026-10', counting.table)).figures).toMatchObject({
    ...{ reports: 4100, certificatesReplaced: 8200 },
  });
  expect(counting.calls()).toBeGreaterThanOrEqual(6);
});

it.each<[string, string, string]>([
  ['from', '2026-13', '2026-12'],
  ['from', '2026-03', '2026-02'],
  ['to', '2024-01', '2026-01'],
])('is refused where %s is wrong (%s to %s)', async (name, from, to) => {
  const refused = await callHandler(handlers().getReportFigures, { as: 'operator', query: { from, to } });
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, `/query/${name}`]);
});
