import type { APIGatewayProxyEvent } from 'aws-lambda';
import { accessLedger } from '../../shared/accesses/access-ledger.ts';
import { monthOf } from '../../shared/calendar/dates.ts';
import { HIDDEN_RECORDS_FOLDER } from '../../shared/files/folders.ts';
import type { ApiHandler } from '../../shared/http/api-handler.ts';
import { ask, handlersOn, memoryFiles, startTable } from '../support/city.ts';
import { FIRM, penaltyInput } from '../support/records.ts';

/** Which records a report hides and why: told to operators, seen by the enterprise as a look, and in nothing it gets. */

const NOW = new Date('2026-10-10T02:00:00Z');
const SHOWN = '青市监处罚〔2026〕1号';
const SIMPLE = '青市监处罚〔2026〕2号';
const VOID = '青市监处罚〔2026〕3号';
const OLD = '青市监处罚〔2022〕4号';
const fresh = { validUntil: null, publishedUntil: null };
const RECORDS = [
  penaltyInput({ ...fresh, documentNo: SHOWN }),
  penaltyInput({ ...fresh, documentNo: SIMPLE, procedure: 'simple', fine: '0.1' }),
  penaltyInput({ ...fresh, documentNo: VOID, status: 'no-penalty' }),
  penaltyInput({ ...fresh, documentNo: OLD, decidedOn: '2022-01-10', actEndedOn: '2021-06-30' }),
];
const QUESTION = { purpose: 'financing', from: '2021-10-10', domains: ['21'] };

describe('what a report would say under a version of the policy', () => {
  const files = memoryFiles();
  let world: Awaited<ReturnType<typeof startTable>>;
  let handlers: ReturnType<typeof handlersOn>;
  let ids: Record<string, string>;
  let issued: { reportNo: string; verificationCode: string };

  beforeAll(async () => {
    world = await startTable();
    handlers = handlersOn(world.table, { now: () => NOW, files });
    const pushed = await ask(handlers.pushRecords, 'department', { records: RECORDS }, 'push');
    ids = Object.fromEntries(
      RECORDS.map(({ documentNo }, index) => [documentNo, pushed.body.results[index].recordId as string]),
    );
    issued = (await ask(handlers.issueReport, 'enterprise', QUESTION, 'issue')).body;
  }, 60_000);
  afterAll(() => world.stop());

  const call = async (handler: ApiHandler, caller: string | null, params: Record<string, string>, body?: unknown) => {
    const { statusCode, body: text } = await handler({
      httpMethod: body === undefined ? 'GET' : 'POST',
      resource: '/',
      headers: caller === null ? {} : { authorization: `Bearer ${caller}.x.x` },
      pathParameters: params,
      queryStringParameters: { code: issued.verificationCode },
      body: body === undefined ? null : JSON.stringify(body),
      isBase64Encoded: false,
      requestContext: { requestId: 'test', identity: { sourceIp: '127.0.0.1' } },
    } as unknown as APIGatewayProxyEvent);
    return { status: statusCode, text, body: JSON.parse(text) };
  };
  const preview = (policy: string, caller = 'operator') =>
    call(handlers.previewPolicy, caller, { policy }, { ...QUESTION, uscc: FIRM.uscc });
  const numbers = (records: { documentNo: string }[]) => records.map(({ documentNo }) => documentNo).sort();

  it.each([
    ['weifang-2023', [SHOWN, SIMPLE], { [VOID]: 'no-penalty', [OLD]: 'disclosure-limit' }],
    ['shandong-190', [SHOWN], { [SIMPLE]: 'simple-procedure', [VOID]: 'no-penalty', [OLD]: 'disclosure-limit' }],
    ['national-565', [SHOWN, SIMPLE, OLD], { [VOID]: 'no-penalty' }],
  ])('%s: each record, or the rule that hides it', async (policy, shown, hidden) => {
    const { status, body } = await preview(policy);
    expect(status).toBe(200);
    expect(body.policy.id).toBe(policy);
    expect(numbers(body.domains[0].records)).toEqual([...shown].sort());
    const rules = body.hidden.map(({ documentNo, rule }: { documentNo: string; rule: { id: string } }) => [
      documentNo,
      rule.id,
    ]);
    expect(Object.fromEntries(rules)).toEqual(hidden);
    for (const { rule } of body.hidden) {
      expect(rule.name).toMatch(/\p{Script=Han}/u);
      expect(rule.source).toMatch(/条|号/);
    }
  });

  it('is not issued: no number, nothing kept but the look', async () => {
    const before = files.objects.size;
    const { body } = await preview('shandong-190');
    expect(files.objects.size).toBe(before);
    expect(body).not.toHaveProperty('reportNo');
    expect(body).not.toHaveProperty('verificationCode');
    const { accesses } = await accessLedger(world.table).page(FIRM.uscc, monthOf(NOW), {
      limit: 50,
      cursor: undefined,
    });
    expect(accesses).toContainEqual(
      expect.objectContaining({
        what: 'previewed',
        purpose: 'financing',
        who: { kind: 'operator', id: null, name: null },
      }),
    );
  });

  it('can be asked of an issued report, beside what was hidden when it was issued', async () => {
    const { status, body } = await call(handlers.reportUnderPolicy, 'operator', {
      reportNo: issued.reportNo,
      policy: 'shandong-190',
    });
    expect(status).toBe(200);
    expect(numbers(body.domains[0].records)).toEqual([SHOWN]);
    expect(body.hiddenAtIssue).toEqual({ 'no-penalty': [ids[VOID]], 'disclosure-limit': [ids[OLD]] });
  });

  it.each(['enterprise', 'department', 'province'])('is not for the %s', async (caller) => {
    expect((await preview('shandong-190', caller)).status).toBe(403);
    const params = { reportNo: issued.reportNo, policy: 'shandong-190' };
    expect((await call(handlers.reportUnderPolicy, caller, params)).status).toBe(403);
  });

  it('names a version and a report that exist', async () => {
    expect((await preview('weifang-2099')).status).toBe(404);
    const params = { reportNo: 'WF20260310ABCDEFGHJK2', policy: 'shandong-190' };
    expect((await call(handlers.reportUnderPolicy, 'operator', params)).status).toBe(404);
    const wrong = await call(handlers.previewPolicy, 'operator', { policy: 'order-36' }, { ...QUESTION, uscc: '91' });
    expect(wrong.body.errors).toEqual([expect.objectContaining({ pointer: '/uscc', code: 'bad-uscc' })]);
  });

  it('no hidden record is in anything the enterprise or a verifier gets', async () => {
    const own = { reportNo: issued.reportNo };
    const answers = await Promise.all([
      call(handlers.getReport, 'enterprise', own),
      call(handlers.listReports, 'enterprise', {}),
      call(handlers.verifyReport, null, own),
    ]);
    const texts = [
      JSON.stringify(issued),
      ...answers.map(({ text }) => text),
      ...[...files.objects]
        .filter(([key]) => !key.startsWith(HIDDEN_RECORDS_FOLDER))
        .map(([, content]) => Buffer.from(content).toString('utf8')),
    ];
    expect(texts.some((text) => text.includes(ids[SHOWN] as string))).toBe(true);
    for (const text of texts)
      for (const hidden of [VOID, OLD]) {
        expect(text).not.toContain(ids[hidden]);
        expect(text).not.toContain(hidden);
        expect(text).not.toMatch(/"hidden/);
      }
  });

  it('is public as far as the rules go', async () => {
    const { status, body } = await call(handlers.listPolicies, null, {});
    expect(status).toBe(200);
    expect(body).toMatchObject({ current: 'weifang-2023', phase: 'full' });
    expect(body.policies.map(({ id }: { id: string }) => id)).toContain('national-565');
    expect(body.policies[0].switches.disclosureYears).toEqual({
      value: 5,
      source: expect.stringContaining('第三十八条'),
    });
    expect(body.phases).toHaveLength(3);
  });
});
