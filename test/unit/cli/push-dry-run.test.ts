import { accepted, badFine } from './batch-results.ts';
import { type Answer, json, xinzheng } from './fake-platform.ts';

const MIXED = 'test/fixtures/penalties/mixed.csv';
const PUSH = ['push', '--as', 'department:qz-scjg', '--domain', '21', '--dry-run'];

/** The platform as it answers a check; `bad` is the position of a row it would refuse. */
const checks =
  (bad?: number): Answer =>
  ({ body }) => {
    const { records } = body as { records: unknown[] };
    const results = records.map((_, index) => (index === bad ? badFine : accepted)(index));
    return json(200, { batchId: null, results, receipt: null });
  };

describe('xinzheng push --dry-run', () => {
  it('shows what would be refused and why, and exits 1', async () => {
    const { exitCode, out, err, asked } = await xinzheng([...PUSH, MIXED], [checks(9)]);
    expect([exitCode, asked.map(({ path }) => path)]).toEqual([1, ['/v1/domains/21/records?dryRun=1']]);
    expect(err).toMatch(/已检查 24\/24 行\n$/);
    expect(out.split('\n')).toEqual([
      '行号  列                         原因',
      '11    CF_NR_FK 罚款金额（万元）  罚款金额应为数',
      '检查 24 行，未报送；如报送：接受 23、未变 0、已被取代 0、退回 1',
      '',
    ]);
  });

  it('exits 0 where every row would be taken', async () => {
    expect((await xinzheng([...PUSH, MIXED], [checks()])).exitCode).toBe(0);
  });

  it('says to programs that nothing was pushed', async () => {
    const { out } = await xinzheng([...PUSH, '--json', MIXED], [checks()]);
    expect(JSON.parse(out.trimEnd().split('\n').at(-1) ?? '')).toEqual({
      summary: { rows: 24, accepted: 24, unchanged: 0, superseded: 0, rejected: 0, batches: [], dryRun: true },
    });
  });

  it('is for the province too', async () => {
    const args = ['push', '--as', 'province', '--dry-run', '--domain', '12', MIXED];
    expect((await xinzheng(args, [checks()])).asked[0]?.path).toBe('/v1/domains/12/records?dryRun=1');
  });

  it('has no receipts to keep', async () => {
    const { exitCode, err, asked } = await xinzheng([...PUSH, '--receipt', 'r.json', MIXED], [checks()]);
    expect([exitCode, asked]).toEqual([2, []]);
    expect(err).toMatch(/^--dry-run 只检查、不报送，没有回执\n用法/);
  });
});
