import { callApi } from '../../infra/cli/call-api.ts';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { SLICES } from '../../infra/slices/all.ts';
import { ROLES, type Route } from '../../shared/http/route.ts';
import { FIRM, OTHER_FIRM, penaltyInput } from '../support/records.ts';

/** Every operation by everyone: the whole table of who may do what, with a row for each route or the test fails. */

const CALLERS = {
  anonymous: undefined,
  'enterprise A': `enterprise:${FIRM.uscc}`,
  'enterprise B': `enterprise:${OTHER_FIRM.uscc}`,
  'own department': 'department:qz-scjg',
  'other department': 'department:wf-qxj',
  officer: 'officer:qz-scjg',
  province: 'province',
  operator: 'operator',
  'relying party': 'relying-party:sample-bank',
} as const;
type CallerName = keyof typeof CALLERS;

const ROUTES: Record<string, Route> = Object.assign({}, ...SLICES.map(({ routes }) => routes));

const everyone = (status: number) =>
  Object.fromEntries(Object.keys(CALLERS).map((name) => [name, status])) as Record<CallerName, number>;
const onlyFor = (allowed: Partial<Record<CallerName, number>>) => ({ ...everyone(403), anonymous: 401, ...allowed });

const declaration = { from: '2026-01-01', through: '2026-01-02', records: 0 };
const anyone = everyone(200);

/** For each operation: what is asked of the report of enterprise A and of domain 21, and what each caller gets. */
const EXPECTED: Record<string, { body?: unknown; expected: Record<CallerName, number> }> = {
  health: { expected: anyone },
  openapi: { expected: anyone },
  docs: { expected: anyone },
  signingKeys: { expected: anyone },
  listDomains: { expected: anyone },
  getFeed: {
    expected: onlyFor({ 'own department': 200, 'other department': 200, officer: 200, province: 200, operator: 200 }),
  },
  // The operator has to name a unit.
  reconcile: { expected: onlyFor({ 'own department': 200, province: 200, operator: 400 }) },
  declare: { body: declaration, expected: onlyFor({ 'own department': 200 }) },
  pushRecords: { body: { records: [penaltyInput()] }, expected: onlyFor({ 'own department': 200, province: 200 }) },
  createUpload: { body: { filename: '处罚.csv', size: 12 }, expected: onlyFor({ 'own department': 201 }) },
  getUpload: { expected: onlyFor({ 'own department': 200, 'other department': 404 }) },
  registerEnterprises: { body: { enterprises: [{ ...FIRM }] }, expected: onlyFor({ 'own department': 200 }) },
  getTemplate: { expected: anyone },
  getQuality: { expected: onlyFor({ 'own department': 200, officer: 200, province: 200, operator: 200 }) },
  getBulletin: { expected: onlyFor({ officer: 200, province: 200, operator: 200 }) },
  getBulletinXlsx: { expected: onlyFor({ officer: 200, province: 200, operator: 200 }) },
  issueReport: { body: { purpose: 'listing' }, expected: onlyFor({ 'enterprise A': 201, 'enterprise B': 201 }) },
  listReports: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 200 }) },
  getReport: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 404 }) },
  getReportPdf: { expected: onlyFor({ 'enterprise A': 303, 'enterprise B': 404 }) },
  verifyReport: { expected: anyone },
  verifyFile: { body: 'SHA256', expected: anyone },
  verifyForm: { expected: anyone },
  verifyPage: { expected: anyone },
};

describe('who may do what', () => {
  let stack: Stack;
  let uploadId: string;
  let report: { reportNo: string; verificationCode: string; sha256: string };
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
  }, 60_000);

  afterAll(() => stack.stop());

  const call = (operation: string, token: string | undefined) => {
    const { method, path } = ROUTES[operation] as Route;
    const { body } = EXPECTED[operation] ?? {};
    const address = path
      .replace('{domain}', '21')
      .replace('{reportNo}', report.reportNo)
      .replace('{uploadId}', uploadId)
      .replace('{file}', 'penalty.xlsx');
    const query = operation.startsWith('verify') && method === 'GET' ? `?code=${report.verificationCode}` : '';
    return callApi(stack.url, method, `${address}${query}`, {
      token,
      body: body === 'SHA256' ? { sha256: report.sha256 } : body,
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
    if (status >= 400) expect(answer.headers.get('content-type')).toContain('application/problem+json');
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
