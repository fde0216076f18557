import { setTimeout as pause } from 'node:timers/promises';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { monthOf } from '../../shared/calendar/dates.ts';
import { ROLES, type Route } from '../../shared/http/route.ts';
import {
  CALLERS,
  type CallerName,
  CHECK,
  EXPECTED,
  OBJECTION,
  QUERIES,
  REPAIRABLE,
  ROUTES,
  recordIdOfInput,
  repairOf,
  SHARE,
  tomorrow,
  UNDER_REPAIR,
} from '../support/access-table.ts';
import { callApi } from '../support/call-api.ts';
import { DEMAND } from '../support/complaints.ts';
import { FIRM, OTHER_FIRM } from '../support/records.ts';

/** Every operation by everyone: the whole table of who may do what, with a row for each route or the test fails. */

describe('who may do what', () => {
  let stack: Stack;
  let uploadId: string;
  let report: { reportNo: string; verificationCode: string; sha256: string };
  let lent: { mandateId: string; spentMandateId: string; groupNo: string };
  let subscriptionId: string;
  let checkId: string;
  let requestId: string;
  let checkTable: { tableNo: string; verificationCode: string; files: { pdf: { sha256: string } } };
  let objectionId: string;
  let complaintId: string;
  let repairId: string;
  let share: { shareId: string; code: string };
  const tokens = new Map<string, string>();
  /** One for all operations: it expires while the rest is tested. */
  let expiring: { token: string; until: number };

  beforeAll(async () => {
    stack = await startStack({ port: 0, empty: true });
    for (const persona of Object.values(CALLERS))
      if (persona !== undefined) tokens.set(persona, await stack.tokenFor(persona));
    const short = await stack.tokenFor(CALLERS['enterprise A'], { ttlSeconds: 1 });
    // Seconds are whole in tokens.
    expiring = { token: short, until: Date.now() + 2000 };
    const token = tokens.get(CALLERS['enterprise A']);
    const issued = await callApi(stack.url, 'POST', '/v1/reports', { token, body: { purpose: 'listing' } });
    const data = await callApi(stack.url, 'GET', `/v1/reports/${issued.body.reportNo}`, { token });
    report = { ...issued.body, sha256: data.body.pdf.sha256 };
    const uploaded = await callApi(stack.url, 'POST', '/v1/domains/21/uploads', {
      token: tokens.get(CALLERS['own department']),
      body: EXPECTED.createUpload?.body,
    });
    uploadId = uploaded.body.uploadId;
    const post = async (path: string, body: unknown) => (await callApi(stack.url, 'POST', path, { token, body })).body;
    const mandate = { agent: OTHER_FIRM, scopes: ['issue', 'read'], expiresOn: tomorrow };
    lent = {
      mandateId: (await post('/v1/mandates', mandate)).mandateId,
      spentMandateId: (await post('/v1/mandates', mandate)).mandateId,
      groupNo: (await post('/v1/report-groups', EXPECTED.createReportGroup?.body)).groupNo,
    };
    await callApi(stack.url, 'POST', '/v1/domains/21/records', {
      token: tokens.get(CALLERS['own department']),
      body: { records: [REPAIRABLE, UNDER_REPAIR] },
    });
    repairId = (await post('/v1/repairs', repairOf(UNDER_REPAIR))).caseId;
    objectionId = (await post('/v1/objections', { ...OBJECTION, documentNo: '青市监处罚〔2025〕98号' })).caseId;
    complaintId = (await post('/v1/complaints', { ...DEMAND, certificate: '无欠税证明' })).caseId;
    ({ subscriptionId } = await post('/v1/subscriptions', EXPECTED.createSubscription?.body));
    const asking = { token: tokens.get(CALLERS.officer), body: CHECK };
    ({ checkId } = (await callApi(stack.url, 'POST', '/v1/checks', asking)).body);
    const byOfficer = { token: tokens.get(CALLERS.officer) };
    while ((await callApi(stack.url, 'GET', `/v1/checks/${checkId}`, byOfficer)).body.state !== 'done') await pause(50);
    const asked = { ...byOfficer, body: { reason: '以单位意见为准', domains: ['21'] } };
    await callApi(stack.url, 'POST', `/v1/checks/${checkId}/requests`, asked);
    const { requests } = (await callApi(stack.url, 'GET', `/v1/checks/${checkId}/requests`, byOfficer)).body;
    ({ requestId } = requests.find(({ unit }: { unit: { id: string } }) => unit.id === 'qz-scjg'));
    checkTable = (await callApi(stack.url, 'POST', `/v1/checks/${checkId}/tables`, { ...byOfficer, body: {} })).body;
    const shares = `/v1/reports/${report.reportNo}/shares`;
    share = { code: (await post(shares, SHARE)).code, shareId: (await post(shares, SHARE)).shareId };
  }, 60_000);

  afterAll(() => stack.stop());

  const call = (operation: string, token: string | undefined) => {
    const { method, path, form } = ROUTES[operation] as Route;
    const { body } = EXPECTED[operation] ?? {};
    const address = path
      .replace('{domain}', '21')
      .replace('{uscc}', FIRM.uscc)
      .replace('{reportNo}', report.reportNo)
      .replace('{uploadId}', uploadId)
      .replace('{list}', `${monthOf(new Date())}-1`)
      .replace('{file}', 'penalty.xlsx')
      .replace('{policy}', 'shandong-190')
      .replace('{mandateId}', operation === 'revokeMandate' ? lent.spentMandateId : lent.mandateId)
      .replace('{groupNo}', lent.groupNo)
      .replace('{recordId}', recordIdOfInput(REPAIRABLE))
      .replace('{statementId}', `${FIRM.uscc}-${recordIdOfInput(REPAIRABLE)}`)
      .replace('/repairs/{caseId}', `/repairs/${repairId}`)
      .replace('/objections/{caseId}', `/objections/${objectionId}`)
      .replace('/cases/{caseId}', `/cases/${objectionId}`)
      .replace('/complaints/{caseId}', `/complaints/${complaintId}`)
      .replace('{evidenceId}', 'NONE')
      .replace('{shareId}', share.shareId)
      .replace('{checkId}', checkId)
      .replace('{requestId}', requestId)
      .replace('{tableNo}', checkTable.tableNo)
      .replace('{subscriptionId}', subscriptionId)
      .replace('{code}', share.code);
    const { verificationCode } = operation.startsWith('verifyCheckTable') ? checkTable : report;
    const query = operation.startsWith('verify') && method === 'GET' ? `?code=${verificationCode}` : '';
    const bodies: Record<string, unknown> = {
      SHA256: { sha256: report.sha256 },
      'TABLE-SHA256': { sha256: checkTable.files.pdf.sha256 },
      CODE: { code: share.code },
      FORM: new URLSearchParams({ code: share.code, name: '示例银行' }).toString(),
    };
    return callApi(stack.url, method, `${address}${query}${QUERIES[operation] ?? ''}`, {
      token,
      body: typeof body === 'string' ? bodies[body] : body,
      ...(form === true ? { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } } : {}),
    });
  };

  it('has a row for every operation and a column for every role', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(Object.keys(ROUTES).sort());
    const roles = new Set(Object.values(CALLERS).flatMap((persona) => persona?.split(':')[0] ?? []));
    expect([...roles].sort()).toEqual([...ROLES].sort());
  });

  const cells = Object.entries(EXPECTED).flatMap(([operation, { expected }]) =>
    Object.entries(expected).map(([caller, status]) => [operation, caller as CallerName, status] as const),
  );
  it.each(cells)('%s by %s: %i', async (operation, caller, status) => {
    const persona = CALLERS[caller];
    const answer = await call(operation, persona === undefined ? undefined : tokens.get(persona));
    expect(answer.status).toBe(status);
    if (status >= 400)
      expect(answer.headers.get('content-type')).toContain(
        EXPECTED[operation]?.page === true ? 'text/html' : 'application/problem+json',
      );
  });

  const guarded = Object.entries(EXPECTED).filter(([, { expected }]) => expected.anonymous === 401);
  describe.each(guarded)('%s', (operation) => {
    const refused = async (token: string) => {
      const answer = await call(operation, token);
      expect(answer.status).toBe(401);
      expect(answer.body.code).toBe('unauthenticated');
      return answer.body;
    };
    it('refuses what is no token', async () => {
      await refused('a.b.c');
    });
    it('refuses a token whose content was changed', async () => {
      const [head, payload, signature] = (tokens.get('operator') as string).split('.') as [string, string, string];
      const changed = {
        ...JSON.parse(Buffer.from(payload, 'base64url').toString()),
        role: 'enterprise',
        uscc: FIRM.uscc,
      };
      await refused(`${head}.${Buffer.from(JSON.stringify(changed)).toString('base64url')}.${signature}`);
    });
    it('refuses a token without a signature', async () => {
      const [, payload] = (tokens.get('operator') as string).split('.') as [string, string];
      await refused(`${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.x`);
    });
    it('refuses an expired token', async () => {
      await new Promise((resume) => setTimeout(resume, expiring.until - Date.now()));
      expect((await refused(expiring.token)).detail).toBe('登录已过期，请重新登录');
    });
  });
});
