import { contentOf } from '../../shared/signing/signer.ts';
import type { Table } from '../../shared/table/table.ts';
import { callHandler } from '../support/call-handler.ts';
import { clockedCity } from '../support/clocked-city.ts';
import { faultyTable } from '../support/faulty-table.ts';
import { FIRM, OTHER_FIRM, penaltyInput } from '../support/records.ts';

/** An agent with a report in its hands: as signed data, and asked for anew in the place of an earlier one. */
const city = clockedCity();
const { handlers } = city;

const AGENT = OTHER_FIRM.uscc;
const THIRD = '91370781MA0020008E';
const DOMAINS = ['21'];

let keys = 0;
const granted = async (changes: object = {}): Promise<string> => {
  const body = { agent: OTHER_FIRM, scopes: ['issue'], expiresOn: '2026-12-31', ...changes };
  const { body: mandate } = await callHandler(handlers().grantMandate, { as: 'enterprise', body, key: `g-${++keys}` });
  return mandate.mandateId;
};
const revoke = (mandateId: string) =>
  callHandler(handlers().revokeMandate, { as: 'enterprise', params: { mandateId } });
const issueOwn = async (purpose = 'listing'): Promise<string> => {
  const call = { as: 'enterprise', body: { purpose, domains: DOMAINS }, key: `o-${++keys}` };
  return (await callHandler(handlers().issueReport, call)).body.reportNo;
};
const issue = async (mandateId: string, as = AGENT): Promise<string> => {
  const call = { as, params: { mandateId }, body: { purpose: 'listing', domains: DOMAINS }, key: `i-${++keys}` };
  return (await callHandler(handlers().issueReportByMandate, call)).body.reportNo;
};
const refresh = (mandateId: string, reportNo: string, key = `r-${++keys}`, body: object = {}, on = city.table) =>
  callHandler(handlers(on).refreshReportByMandate, { as: AGENT, params: { mandateId, reportNo }, body, key });
const read = async (mandateId: string, reportNo: string) =>
  (await callHandler(handlers().getReportByMandate, { as: AGENT, params: { mandateId, reportNo } })).body;
const jws = (mandateId: string, reportNo: string, on = city.table) =>
  callHandler(handlers(on).getReportJwsByMandate, { as: AGENT, params: { mandateId, reportNo } });
const own = async (reportNo: string) =>
  (await callHandler(handlers().getReport, { as: 'enterprise', params: { reportNo } })).body;
const accesses = async () => (await callHandler(handlers().listAccesses, { as: 'enterprise' })).body.accesses;

describe('the signed data of a report by mandate', () => {
  it('is what its enterprise has, to the byte, and the enterprise sees the look', async () => {
    const reportNo = await issueOwn();
    const answer = await jws(await granted({ scopes: ['read'] }), reportNo);
    expect([answer.status, answer.headers['Content-Type']]).toEqual([200, 'application/jose']);
    expect(JSON.parse(contentOf(answer.text).text)).toMatchObject({ reportNo, enterprise: { uscc: FIRM.uscc } });
    const theirs = await callHandler(handlers().getReportJws, { as: 'enterprise', params: { reportNo } });
    expect(answer.text).toBe(theirs.text);
    expect(await accesses()).toContainEqual(
      expect.objectContaining({ what: 'report-read', reportNo, who: expect.objectContaining({ id: AGENT }) }),
    );
  });

  it.each<[string, object, number]>([
    ['to issue, of a report that is not its own', {}, 404],
    ['to be told', { scopes: ['monitor'] }, 403],
    ['that was revoked', { scopes: ['read'] }, 403],
  ])('is not given by a mandate %s', async (what, changes, status) => {
    const reportNo = await issueOwn();
    const mandateId = await granted(changes);
    if (what.endsWith('revoked')) await revoke(mandateId);
    const answer = await jws(mandateId, reportNo);
    expect([answer.status, answer.text.includes(FIRM.name)]).toEqual([status, false]);
  });

  it('is not given where the look cannot be kept', async () => {
    const [mandateId, reportNo] = [await granted({ scopes: ['read'] }), await issueOwn()];
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const putNew: Table['putNew'] = (item) =>
      item.pk.startsWith('A#') ? Promise.reject(new Error('no ledger')) : city.table.putNew(item);
    expect((await jws(mandateId, reportNo, { ...city.table, putNew })).status).toBe(500);
    logged.mockRestore();
  });
});

describe('a refresh by mandate', () => {
  it.each(['what the agent had issued', 'what the granter issued itself'])('replaces %s', async (what) => {
    const mandateId = await granted();
    const earlier = what.includes('agent') ? await issue(mandateId) : await issueOwn();
    city.now = new Date('2026-03-11T02:00:00Z');
    const answer = await refresh(mandateId, earlier, `replaces-${keys}`);
    const { reportNo } = answer.body;
    expect([answer.status, answer.headers.Location]).toEqual([201, `/v1/mandates/${mandateId}/reports/${reportNo}`]);
    expect((await refresh(mandateId, earlier, `replaces-${keys}`)).body.reportNo).toBe(reportNo);
    expect(await own(earlier)).toMatchObject({ status: 'superseded', supersededBy: reportNo });
    expect(await own(reportNo)).toMatchObject({
      ...{ replaces: earlier, issuedBy: OTHER_FIRM, status: 'current' },
      period: { from: '2023-03-11', to: '2026-03-11' },
      domains: [expect.objectContaining({ code: '21' })],
    });
    expect(await accesses()).toContainEqual(expect.objectContaining({ what: 'report-issued', reportNo }));
  });

  it('is where a report that no longer holds points its agent, as far as the mandate goes', async () => {
    const reading = await granted({ scopes: ['read'] });
    const both = await granted({ scopes: ['read', 'issue'] });
    const narrow = await granted({ scopes: ['read', 'issue'], purposes: ['bidding'] });
    const reportNo = await issueOwn();
    expect((await read(both, reportNo)).refresh).toBeNull();
    await callHandler(handlers().pushRecords, {
      ...{ as: 'department', params: { domain: '21' }, key: 'push' },
      body: { records: [penaltyInput()] },
    });
    const path = `/v1/mandates/${both}/reports/${reportNo}/refresh`;
    expect(await read(both, reportNo)).toMatchObject({ status: 'data-changed', refresh: path });
    const { body } = await callHandler(handlers().listReportsByMandate, { as: AGENT, params: { mandateId: both } });
    expect(body.reports).toContainEqual(expect.objectContaining({ reportNo, refresh: path }));
    for (const mandateId of [reading, narrow]) expect((await read(mandateId, reportNo)).refresh).toBeNull();
    expect((await refresh(both, reportNo)).status).toBe(201);
  });

  it.each<[string, object, object, number, string]>([
    ['a mandate to read', { scopes: ['read'] }, {}, 403, 'no-mandate'],
    ['a mandate for another purpose', { purposes: ['bidding'] }, {}, 403, 'no-mandate'],
    [
      'one for another purpose, asked for that one',
      { purposes: ['bidding'] },
      { purpose: 'bidding' },
      403,
      'no-mandate',
    ],
    ['a purpose asked for that it does not allow', { purposes: ['listing'] }, { purpose: 'other' }, 403, 'no-mandate'],
    ['a bad period', {}, { from: '2015-01-01' }, 400, 'invalid-request'],
  ])('is refused for %s, and replaces nothing', async (_, changes, body, status, code) => {
    const reportNo = await issueOwn();
    const refused = await refresh(await granted(changes), reportNo, undefined, body);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect((await own(reportNo)).status).toBe('current');
  });

  it('knows neither what another agent had issued, nor what an officer fetched, nor what is not there', async () => {
    const others = await granted({ agent: { uscc: THIRD, name: '示例律师事务所' } });
    const fetched = await callHandler(handlers().fetchReport, {
      ...{ as: 'officer', params: { uscc: FIRM.uscc }, key: 'fetch' },
      body: { purpose: 'award', matterNo: '青评优〔2026〕3号', domains: DOMAINS },
    });
    const mandateId = await granted({ scopes: ['issue', 'read'] });
    for (const reportNo of [await issue(others, THIRD), fetched.body.reportNo, 'WF20260310ABCDEFGHJK2', 'x']) {
      const refused = await refresh(mandateId, reportNo);
      expect([reportNo, refused.status, refused.body.code]).toEqual([reportNo, 404, 'not-found']);
    }
  });

  it('asked for while the mandate is being revoked, shows nothing after the revocation', async () => {
    const [mandateId, reportNo] = [await granted(), await issueOwn()];
    const put = jest.spyOn(city.files, 'put').mockImplementationOnce(async () => {
      expect((await revoke(mandateId)).status).toBe(200);
    });
    const { status, body } = await refresh(mandateId, reportNo);
    put.mockRestore();
    expect([status, body.code, body.reportNo]).toEqual([403, 'no-mandate', undefined]);
  });

  it('survives a failure of any call of the table: the retry gives one report, which takes the place', async () => {
    const [mandateId, first] = [await granted(), await issueOwn()];
    const counted = faultyTable(city.table);
    await refresh(mandateId, first, 'count', {}, counted.table);
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let call = 1; call <= counted.calls(); call++) {
      const [key, fault] = [`fault-${call}`, call % 2 === 0 ? ('before' as const) : ('after' as const)];
      const reportNo = await issueOwn();
      await refresh(mandateId, reportNo, key, {}, faultyTable(city.table, { call, fault }).table);
      const { status, body } = await refresh(mandateId, reportNo, key);
      const now = await own(reportNo);
      expect([call, fault, status, now.status, now.supersededBy]).toEqual([
        call,
        fault,
        201,
        'superseded',
        body.reportNo,
      ]);
    }
    logged.mockRestore();
  }, 60_000);
});
