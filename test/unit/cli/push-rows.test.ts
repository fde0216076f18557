import type { FileRow } from '../../../functions/ingest/files/file-row.ts';
import { pushRows, type RowOutcome } from '../../../infra/cli/push/push-rows.ts';
import { accepted, badFine, type Result } from './batch-results.ts';

async function* fileOf(rows: readonly FileRow[]): AsyncGenerator<FileRow> {
  yield* rows;
}
const good = (row: number, facts = ''): FileRow => ({ row, record: { kind: 'penalty', facts } });
const faulty = (row: number): FileRow => ({
  row,
  record: null,
  faults: [{ pointer: '', code: 'malformed-json', message: '坏行' }],
});

describe('pushing rows', () => {
  const push = async (
    rows: readonly FileRow[],
    answer: (index: number) => Result = accepted,
    fallback: string | undefined = '21',
  ) => {
    const sent: (readonly unknown[])[] = [];
    const outcomes: RowOutcome[] = [];
    const domains: string[] = [];
    const batches: string[][] = [];
    const domainOf = ({ domain = fallback }: FileRow) => (domain === '' ? undefined : domain);
    const pushed = pushRows(fileOf(rows), domainOf, async (domain, records) => {
      sent.push(records);
      domains.push(domain);
      return { batchId: `b${sent.length}`, results: records.map((_, index) => answer(index)).reverse() };
    });
    for await (const batch of pushed) {
      outcomes.push(...batch.outcomes);
      batches.push(batch.batchIds);
    }
    return { sent, outcomes, batches, domains };
  };

  it('sends at most 500 a batch, and gives outcomes in the order of the file', async () => {
    const rows = Array.from({ length: 1201 }, (_, position) => good(position + 2));
    const { sent, outcomes } = await push(rows);
    expect(sent.map((records) => records.length)).toEqual([500, 500, 201]);
    expect(outcomes.map(({ row }) => row)).toEqual(rows.map(({ row }) => row));
  });

  it('keeps a batch under 4 MB', async () => {
    const { sent } = await push(Array.from({ length: 100 }, (_, position) => good(position, '长'.repeat(30_000))));
    expect(Math.max(...sent.map((records) => Buffer.byteLength(JSON.stringify(records))))).toBeLessThan(4_100_000);
    expect(sent.flat()).toHaveLength(100);
  });

  it('does not send what the reader refused, and leaves it in its place', async () => {
    const { sent, outcomes } = await push([good(2), faulty(3), good(4)]);
    expect(sent.map((records) => records.length)).toEqual([2]);
    expect(outcomes.map(({ row, status, recordId }) => [row, status, recordId])).toEqual([
      [2, 'accepted', 'r0'],
      [3, 'rejected', null],
      [4, 'accepted', 'r1'],
    ]);
    expect(outcomes[1]?.errors).toEqual([{ code: 'malformed-json', field: null, message: '坏行' }]);
  });

  it('sends nothing when nothing can be sent', async () => {
    expect(await push([faulty(1)])).toMatchObject({ sent: [], batches: [[]] });
  });

  it('sends rows by their domain, and leaves each in its place', async () => {
    const rows = ['12', '21', '12', '21'].map((domain, position) => ({ ...good(position + 2), domain }));
    const { sent, domains, outcomes, batches } = await push([...rows, faulty(6)]);
    expect(domains).toEqual(['12', '21']);
    expect(sent.map((records) => records.length)).toEqual([2, 2]);
    expect(outcomes.map(({ row, recordId }) => [row, recordId])).toEqual([
      [2, 'r0'],
      [3, 'r0'],
      [4, 'r1'],
      [5, 'r1'],
      [6, null],
    ]);
    expect(batches).toEqual([['b1', 'b2']]);
  });

  it('refuses a row of no domain', async () => {
    const { sent, outcomes } = await push([good(2)], accepted, '');
    expect(sent).toEqual([]);
    expect(outcomes[0]?.errors).toMatchObject([{ code: 'required' }]);
  });

  it('names the column of a fault', async () => {
    const { outcomes } = await push([good(2)], badFine);
    expect(outcomes[0]).toMatchObject({ recordId: null, errors: [{ code: 'bad-amount', field: 'CF_NR_FK' }] });
  });

  it('does not guess when the answer leaves a row out', async () => {
    await expect(push([good(2)], () => accepted(9))).rejects.toThrow(/第 2 行/);
  });
});
