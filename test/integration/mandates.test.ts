import { callHandler } from '../support/call-handler.ts';
import { clockedCity } from '../support/clocked-city.ts';
import { FAULTS, faultyTable } from '../support/faulty-table.ts';
import { FIRM, OTHER_FIRM } from '../support/records.ts';

/** An enterprise lets an agent have its reports issued, and takes that back. */
const city = clockedCity();
const { handlers } = city;

const AGENT = OTHER_FIRM.uscc;
const grant = (key: string, changes: object = {}, on = city.table) =>
  callHandler(handlers(on).grantMandate, {
    as: 'enterprise',
    body: { agent: OTHER_FIRM, scopes: ['issue'], expiresOn: '2026-12-31', ...changes },
    key,
  });
const granted = async (key: string, changes: object = {}) => String((await grant(key, changes)).body.mandateId);
const revoke = (mandateId: string, as = 'enterprise', on = city.table) =>
  callHandler(handlers(on).revokeMandate, { as, params: { mandateId } });
const list = async (as: string, role: string, query: object = {}) =>
  (await callHandler(handlers().listMandates, { as, query: { role, limit: '200', ...query } })).body;
const issue = (mandateId: string, key: string, purpose = 'listing', as: string = AGENT, on = city.table) =>
  callHandler(handlers(on).issueReportByMandate, { as, params: { mandateId }, body: { purpose }, key });
const issueOwn = (key: string) =>
  callHandler(handlers().issueReport, { as: 'enterprise', body: { purpose: 'other' }, key });
const read = (operation: 'getReportByMandate' | 'getReportPdfByMandate', mandateId: string, reportNo: string) =>
  callHandler(handlers()[operation], { as: AGENT, params: { mandateId, reportNo } });

describe('a mandate', () => {
  it('is found by both sides, and by nobody else', async () => {
    const { status, body } = await grant('both');
    expect([status, body]).toMatchObject([
      201,
      { granter: FIRM, agent: OTHER_FIRM, scopes: ['issue'], purposes: null, state: 'active', revokedAt: null },
    ]);
    expect((await list('enterprise', 'granter')).mandates).toContainEqual(body);
    expect((await list(AGENT, 'agent')).mandates).toContainEqual(body);
    expect((await list('enterprise', 'agent')).mandates).toEqual([]);
    expect((await list(AGENT, 'granter')).mandates).toEqual([]);
  });

  it('is one mandate when asked for again, and refused under its key with another body', async () => {
    const first = await grant('again');
    city.now = new Date('2027-01-05T02:00:00Z');
    expect((await grant('again')).body).toEqual({ ...first.body, state: 'expired' });
    expect((await grant('again', { scopes: ['read'] })).body.code).toBe('idempotency-mismatch');
  });

  it('asked for several times at once, is one mandate', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => grant('at-once')));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.mandateId}`)).size).toBe(1);
  });

  it('survives a failure of any call of the table: granted again, both sides have it once', async () => {
    const counted = faultyTable(city.table);
    await grant('count', {}, counted.table);
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let call = 1; call <= counted.calls(); call++)
      for (const fault of FAULTS) {
        await grant(`fault-${call}-${fault}`, {}, faultyTable(city.table, { call, fault }).table);
        const { mandateId } = (await grant(`fault-${call}-${fault}`)).body;
        for (const [as, role] of [['enterprise', 'granter'] as const, [AGENT, 'agent'] as const]) {
          const { mandates } = await list(as, role);
          const found = mandates.filter((mandate: { mandateId: string }) => mandate.mandateId === mandateId);
          expect([call, fault, role, found.length]).toEqual([call, fault, role, 1]);
        }
      }
    logged.mockRestore();
  }, 60_000);

  it('is listed a page at a time', async () => {
    const all = (await list('enterprise', 'granter')).mandates.map(({ mandateId }: { mandateId: string }) => mandateId);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await list('enterprise', 'granter', { limit: '7', ...(cursor === null ? {} : { cursor }) });
      seen.push(...page.mandates.map(({ mandateId }: { mandateId: string }) => mandateId));
      cursor = page.cursor;
    } while (cursor !== null);
    expect(seen).toEqual(all);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('is revoked by its granter alone, once and for good', async () => {
    const mandateId = await granted('revoke');
    expect((await revoke(mandateId, '91370781MA0008888X')).status).toBe(404);
    expect((await revoke(mandateId, AGENT)).status).toBe(403);
    const first = await revoke(mandateId);
    expect(first.body).toMatchObject({ state: 'revoked', revokedAt: '2026-03-10T10:00:00+08:00' });
    city.now = new Date('2026-03-11T02:00:00Z');
    expect((await revoke(mandateId)).body).toEqual(first.body);
    expect((await grant('revoke')).body).toMatchObject({ mandateId, state: 'revoked' });
    expect((await revoke('nothing')).status).toBe(404);
  });
});

describe('a report by mandate', () => {
  it("is the granter's, names the agent, and is seen among the accesses", async () => {
    const mandateId = await granted('report');
    const issued = await issue(mandateId, 'report');
    expect([issued.status, (await issue(mandateId, 'report')).body.reportNo]).toEqual([201, issued.body.reportNo]);
    expect(issued.headers?.Location).toBe(`/v1/mandates/${mandateId}/reports/${issued.body.reportNo}`);
    const own = await callHandler(handlers().getReport, {
      as: 'enterprise',
      params: { reportNo: issued.body.reportNo },
    });
    expect(own.body).toMatchObject({ issuedBy: OTHER_FIRM, enterprise: { uscc: FIRM.uscc, name: FIRM.name } });
    const listed = await callHandler(handlers().listReports, { as: 'enterprise' });
    expect(listed.body.reports).toContainEqual(
      expect.objectContaining({ reportNo: issued.body.reportNo, issuedBy: OTHER_FIRM }),
    );
    const agents = await callHandler(handlers().listReports, { as: AGENT });
    expect(agents.body.reports).toEqual([]);
    const { body } = await callHandler(handlers().listAccesses, { as: 'enterprise' });
    expect(body.accesses).toContainEqual(
      expect.objectContaining({
        what: 'report-issued',
        reportNo: issued.body.reportNo,
        who: expect.objectContaining({ kind: 'agent', id: AGENT, name: OTHER_FIRM.name }),
      }),
    );
  });

  it('is read by its agent while the mandate lives, and each reading is seen', async () => {
    const mandateId = await granted('read-own');
    const { reportNo } = (await issue(mandateId, 'read-own')).body;
    city.now = new Date('2026-03-10T02:05:00Z');
    expect((await read('getReportByMandate', mandateId, reportNo)).body).toMatchObject({
      reportNo,
      status: 'current',
      refresh: null,
    });
    expect((await read('getReportPdfByMandate', mandateId, reportNo)).status).toBe(303);
    const { body } = await callHandler(handlers().listAccesses, { as: 'enterprise' });
    expect(body.accesses).toContainEqual(expect.objectContaining({ what: 'report-read', reportNo }));
    await revoke(mandateId);
    for (const operation of ['getReportByMandate', 'getReportPdfByMandate'] as const) {
      const { status, body: refused } = await read(operation, mandateId, reportNo);
      expect([operation, status, refused.code]).toEqual([operation, 403, 'no-mandate']);
    }
  });

  it.each<[string, object, string, string | undefined, number]>([
    ['within its purposes', { purposes: ['listing'] }, 'listing', undefined, 201],
    ['for another purpose', { purposes: ['listing'] }, 'bidding', undefined, 403],
    ['by a mandate to read', { scopes: ['read', 'monitor'] }, 'listing', undefined, 403],
    ['on its last day', { expiresOn: '2026-03-20' }, 'listing', '2026-03-20T15:59:59Z', 201],
    ['after its last day', { expiresOn: '2026-03-20' }, 'listing', '2026-03-20T16:00:00Z', 403],
  ])('%s', async (what, changes, purpose, at, status) => {
    const mandateId = await granted(encodeURIComponent(what), changes);
    if (at !== undefined) city.now = new Date(at);
    const answer = await issue(mandateId, encodeURIComponent(what), purpose);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body.code).toBe('no-mandate');
  });

  it.each([
    ['its granter', 'enterprise'],
    ['a stranger', '91370781MA0008888X'],
  ])('is not for %s: the mandate is not there', async (_, as) => {
    const mandateId = await granted('stranger');
    const params = { mandateId, reportNo: 'WF20260310ABCDEFGHJK2' };
    for (const operation of [
      'issueReportByMandate',
      'listReportsByMandate',
      'getReportByMandate',
      'getReportPdfByMandate',
    ] as const) {
      const { status } = await callHandler(handlers()[operation], { as, params, body: { purpose: 'listing' } });
      expect([operation, status]).toEqual([operation, 404]);
    }
  });

  it('that the granter issued itself is read by a mandate to read, and by no other', async () => {
    const { reportNo } = (await issueOwn('granters')).body;
    const [reads, issues, monitors] = [
      await granted('reads', { scopes: ['read'] }),
      await granted('issues'),
      await granted('monitors', { scopes: ['monitor'] }),
    ];
    const statuses = [];
    for (const mandateId of [reads, issues, monitors])
      statuses.push((await read('getReportByMandate', mandateId, reportNo)).status);
    expect(statuses).toEqual([200, 404, 403]);
    const listed = async (mandateId: string) => {
      const { body } = await callHandler(handlers().listReportsByMandate, { as: AGENT, params: { mandateId } });
      return body.reports?.map((report: { reportNo: string }) => report.reportNo) ?? body.code;
    };
    expect(await listed(reads)).toContain(reportNo);
    expect(await listed(issues)).not.toContain(reportNo);
    expect((await listed(issues)).length).toBeGreaterThan(0);
    expect(await listed(monitors)).toBe('no-mandate');
  });

  it('asked for while the mandate is being revoked, shows nothing after the revocation', async () => {
    const mandateId = await granted('revoke-race');
    // The revocation is acknowledged while the report is printed.
    const put = jest.spyOn(city.files, 'put').mockImplementationOnce(async () => {
      expect((await revoke(mandateId)).status).toBe(200);
    });
    const { status, body } = await issue(mandateId, 'revoke-race');
    put.mockRestore();
    expect([status, body.code, body.reportNo]).toEqual([403, 'no-mandate', undefined]);
    const { body: reports } = await callHandler(handlers().listReports, { as: 'enterprise' });
    expect(reports.reports[0].issuedBy).toEqual(OTHER_FIRM);
  });

  it('survives a failure of any call of the table: the retry gives one report', async () => {
    const mandateId = await granted('faults');
    const counted = faultyTable(city.table);
    await issue(mandateId, 'count', 'listing', AGENT, counted.table);
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let call = 1; call <= counted.calls(); call++) {
      const [key, fault] = [`fault-${call}`, call % 2 === 0 ? ('before' as const) : ('after' as const)];
      await issue(mandateId, key, 'listing', AGENT, faultyTable(city.table, { call, fault }).table);
      const [first, again] = [await issue(mandateId, key), await issue(mandateId, key)];
      expect([call, fault, first.status, again.body.reportNo]).toEqual([call, fault, 201, first.body.reportNo]);
    }
    logged.mockRestore();
  }, 60_000);
});
