import { compare } from '../../../infra/cli/reconcile/compare.ts';
import type { HeldRecord } from '../../../infra/cli/reconcile/held-records.ts';
import type { LocalRow } from '../../../infra/cli/reconcile/local-rows.ts';
import { json, xinzheng } from './fake-platform.ts';

const of = { uscc: '91370781MA0010168J', documentNo: '1号' };
const row = (number: number, recordId: string, digest: string, version: string | null = null): LocalRow => ({
  row: number,
  recordId,
  digest,
  version,
  ...of,
});
/** In Shanghai, as the platform answers. */
const held = (recordId: string, digest: string, hour = 10): HeldRecord => ({
  recordId,
  digest,
  version: `2026-03-02T${hour}:00:00+08:00`,
  receivedAt: `2026-03-02T${hour}:00:00+08:00`,
  ...of,
});
const AT_TEN = '2026-03-02T02:00:00.000Z';
const AT_ELEVEN = '2026-03-02T03:00:00.000Z';

describe('what differs between a file and the platform', () => {
  it.each<[string, LocalRow[], HeldRecord[], [string, number | null][]]>([
    ['nothing', [row(2, 'A', 'x')], [held('A', 'x')], []],
    ['a row that never came', [row(2, 'A', 'x'), row(3, 'B', 'y')], [held('A', 'x')], [['missing-on-platform', 3]]],
    [
      'a record that is not in the file',
      [row(2, 'A', 'x')],
      [held('A', 'x'), held('B', 'y')],
      [['missing-in-file', null]],
    ],
    ['a correction that never came', [row(2, 'A', 'x2')], [held('A', 'x')], [['content-differs', 2]]],
    [
      'a correction the file does not know',
      [row(2, 'A', 'x')],
      [held('A', 'x', 10), held('A', 'x2', 11)],
      [['newer-on-platform', 2]],
    ],
    [
      'the history of a record on the platform alone',
      [row(2, 'A', 'x2')],
      [held('A', 'x', 10), held('A', 'x2', 11)],
      [],
    ],
    [
      'the history of a record in the file too',
      [row(2, 'A', 'x'), row(3, 'A', 'x2')],
      [held('A', 'x2', 11), held('A', 'x', 10)],
      [],
    ],
    [
      'an older version that never came',
      [row(2, 'A', 'x', AT_TEN), row(3, 'A', 'x2', AT_ELEVEN)],
      [held('A', 'x2', 11)],
      [['content-differs', 2]],
    ],
    ['the same version', [row(2, 'A', 'x', AT_TEN)], [held('A', 'x', 10)], []],
    [
      'the same content under another version',
      [row(2, 'A', 'x', AT_ELEVEN)],
      [held('A', 'x', 10)],
      [['content-differs', 2]],
    ],
    [
      'versions in any order in the file',
      [row(2, 'A', 'x2', AT_ELEVEN), row(3, 'A', 'x', AT_TEN)],
      [held('A', 'x', 10), held('A', 'x2', 11)],
      [],
    ],
  ])('%s', (_, rows, versions, differences) =>
    expect(compare(rows, versions).map(({ difference, row: number }) => [difference, number])).toEqual(differences),
  );

  it('says what the platform holds', () =>
    expect(compare([row(2, 'A', 'z')], [held('A', 'x', 10), held('A', 'y', 11)])).toEqual([
      {
        difference: 'content-differs',
        recordId: 'A',
        row: 2,
        ...of,
        held: { digest: 'y', version: '2026-03-02T11:00:00+08:00', receivedAt: '2026-03-02T11:00:00+08:00' },
      },
    ]));
});

describe('xinzheng reconcile', () => {
  const FILE = 'test/fixtures/penalties/penalties.ndjson';
  it('reads all pages of the range asked for', async () => {
    const args = ['reconcile', '--as', 'province', '--domain', '21', '--from', '2026-01-01', '--json', FILE];
    const { exitCode, out, asked } = await xinzheng(args, [
      () => json(200, { records: [held('A', 'x')], cursor: 'next' }),
      () => json(200, { records: [held('B', 'y')], cursor: null }),
    ]);
    expect(exitCode).toBe(1);
    expect(asked.map(({ path }) => path)).toEqual([
      '/v1/domains/21/reconciliation?from=2026-01-01&limit=50',
      '/v1/domains/21/reconciliation?from=2026-01-01&limit=50&cursor=next',
    ]);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.at(-1).summary).toMatchObject({ versionsHeld: 2, 'missing-in-file': 2, unreadable: 0 });
  });
});
