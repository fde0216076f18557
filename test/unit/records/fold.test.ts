import type { Instant } from '../../../shared/calendar/dates.ts';
import { currentVersions, foldRecords, type RecordVersion } from '../../../shared/records/fold.ts';
import { contentDigestOf, recordIdOf } from '../../../shared/records/identity.ts';
import { BUREAU, penalty } from '../../support/records.ts';

/** By whom and when each version is sent; the unit that decided is `qz-scjg`, `wf-scjg` another unit of the city. */
const sent = (unit: string, minute: number, changes: object): RecordVersion => {
  const at = (minutes: number) => `2026-03-02T02:${String(minutes).padStart(2, '0')}:00.000Z` as Instant;
  const record = penalty({ authority: BUREAU, ...changes });
  return {
    domain: '21',
    recordId: recordIdOf('21', record),
    version: at(minute),
    digest: contentDigestOf(record),
    unit,
    byDecider: unit === 'qz-scjg',
    batchId: `${unit}-${minute}`,
    receivedAt: at(minute + 30),
    record,
  };
};
const PUSHED = {};
const CORRECTED = { content: '罚款1元' };
const REVOKED = { status: 'revoked' } as const;
const REPAIRED = { repair: { state: 'repaired', on: '2026-03-01' } } as const;
const WITHDRAWN = { status: 'withdrawn' } as const;

const permutations = <T>(all: readonly T[]): T[][] =>
  all.length <= 1
    ? [[...all]]
    : all.flatMap((first, i) => permutations(all.toSpliced(i, 1)).map((rest) => [first, ...rest]));

/** The histories of one record, what holds at their end (who sent it, and when), and who holds the document. */
const HISTORIES: [string, RecordVersion[], string, string[]][] = [
  [
    'push, correction, repair, revocation, re-push',
    [
      sent('qz-scjg', 1, PUSHED),
      sent('qz-scjg', 2, CORRECTED),
      sent('qz-scjg', 3, REPAIRED),
      sent('qz-scjg', 4, REVOKED),
      sent('qz-scjg', 5, PUSHED),
    ],
    'qz-scjg-5',
    ['qz-scjg'],
  ],
  [
    'a revocation that stale copies follow',
    [
      sent('qz-scjg', 1, PUSHED),
      sent('qz-scjg', 2, REVOKED),
      sent('province', 3, PUSHED),
      sent('province', 4, CORRECTED),
      sent('wf-scjg', 5, PUSHED),
    ],
    'qz-scjg-2',
    ['qz-scjg', 'wf-scjg', 'province'],
  ],
  [
    'copies alone: the city before the province',
    [
      sent('wf-scjg', 1, PUSHED),
      sent('wf-scjg', 2, REPAIRED),
      sent('province', 3, PUSHED),
      sent('province', 4, REVOKED),
    ],
    'wf-scjg-2',
    ['wf-scjg', 'province'],
  ],
  [
    'copies of two units of the city: the newer',
    [
      sent('wf-scjg', 1, PUSHED),
      sent('sg-scjg', 2, CORRECTED),
      sent('wf-scjg', 3, REPAIRED),
      sent('province', 9, REVOKED),
    ],
    'wf-scjg-3',
    ['wf-scjg', 'sg-scjg', 'province'],
  ],
  [
    'a source that took its document back',
    [
      sent('qz-scjg', 1, PUSHED),
      sent('province', 2, PUSHED),
      sent('province', 3, WITHDRAWN),
      sent('wf-scjg', 4, PUSHED),
    ],
    'qz-scjg-1',
    ['qz-scjg', 'wf-scjg'],
  ],
  [
    'two contents under one version: the newer receipt',
    [
      { ...sent('qz-scjg', 1, PUSHED), batchId: 'first' },
      { ...sent('qz-scjg', 1, CORRECTED), receivedAt: sent('qz-scjg', 2, {}).receivedAt, batchId: 'second' },
      sent('province', 5, PUSHED),
    ],
    'second',
    ['qz-scjg', 'province'],
  ],
];

describe('the fold', () => {
  it.each(HISTORIES)('comes to the same in any order of delivery: %s', (_, versions, holds, sources) => {
    for (const order of permutations(versions)) {
      const [record, ...more] = foldRecords(order);
      expect([record?.current.batchId, record?.sources, more]).toEqual([holds, sources, []]);
    }
  });

  it.each(HISTORIES)('holds the newest version of its source: %s', (_, versions) => {
    const [current] = currentVersions(versions);
    const ofSource = versions.filter(({ unit }) => unit === current?.unit);
    expect(current?.version).toBe(
      ofSource
        .map(({ version }) => version)
        .sort()
        .at(-1),
    );
  });

  it('keeps records apart', () => {
    const other = sent('province', 1, { documentNo: '青市监处罚〔2026〕13号' });
    expect(foldRecords([sent('qz-scjg', 1, PUSHED), other])).toHaveLength(2);
  });
});
