import type { ReportSigner } from '../../functions/reports/sign/report-signer.ts';
import { Problem } from '../../shared/problem.ts';
import { ask, handlersOn, memoryFiles, startTable } from '../support/city.ts';

const now = () => new Date('2026-03-10T02:00:09Z');
const KEY = 'unsigned-0001';
const asked = { purpose: 'listing', domains: ['21'] };

const away = async (): Promise<never> => {
  throw new Problem('unavailable', '签名服务暂不可用，请稍后重试', { retryAfterSeconds: 5 });
};

/** Rather no report than one that nobody can check: the next try with the same key gets it. */
describe.each<[string, ReportSigner]>([
  ['before the report is printed', { additions: away, sign: async (pdf) => pdf }],
  ['once the report is printed', { additions: async () => ({}), sign: away }],
])('a signer that is away %s', (_, reportSigner) => {
  let table: Awaited<ReturnType<typeof startTable>>;
  beforeAll(async () => {
    table = await startTable();
  });
  afterAll(() => table.stop());

  it('is a 503 that leaves no file and no report', async () => {
    const log = jest.spyOn(console, 'error').mockReturnValue();
    const files = memoryFiles();
    const failing = handlersOn(table.table, { now, files, reportSigner });
    expect(await ask(failing.issueReport, 'enterprise', asked, KEY)).toMatchObject({
      status: 503,
      body: { code: 'unavailable' },
    });
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
    expect(files.objects.size).toBe(0);
    const working = handlersOn(table.table, { now, files });
    const issued = await ask(working.issueReport, 'enterprise', asked, KEY);
    expect(issued).toMatchObject({ status: 201, body: { status: 'current' } });
    expect([...files.objects.keys()].filter((key) => key.endsWith('.pdf'))).toHaveLength(1);
  });
});
