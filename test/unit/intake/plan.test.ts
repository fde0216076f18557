import type { Instant } from '../../../shared/calendar/dates.ts';
import {
  type Candidate,
  candidatesOf,
  type HeldVersion,
  type Outcome,
  planBatch,
  stores,
} from '../../../shared/intake/plan.ts';
import { currentVersions, foldRecords, type RecordVersion } from '../../../shared/records/fold.ts';
import type { ViolationRecord } from '../../../shared/records/record.ts';
import { BUREAU, penalty } from '../../support/records.ts';

const DECIDER = { id: 'qz-scjg', uscc: BUREAU.uscc };
const OTHER = { id: 'wf-scjg', uscc: '11370700MA0005001X' };
const PROVINCE = { id: 'province', uscc: '11370000MA000100X1' };

const at = (minute: number) => `2026-03-02T02:${String(minute).padStart(2, '0')}:00.000Z` as Instant;
const A = { content: '罚款7806元' };
const B = { content: '罚款7806元，已更正' };
const versioned = (minute: number) => ({ version: at(minute) });

/** A platform of one record in memory: pushes one row after another, and keeps what the plan says. */
const platform = () => {
  const held: Candidate[] = [];
  const city = {
    held,
    push: (minute: number, ...changes: object[]): Outcome[] => city.pushAs(DECIDER, minute, ...changes),
    pushAs: (pusher: typeof DECIDER, minute: number, ...changes: object[]): Outcome[] => {
      const rows = changes.map((change) => ({ record: penalty(change) as ViolationRecord }));
      const candidates = candidatesOf('21', rows, at(minute), pusher);
      const outcomes = planBatch(candidates, held as HeldVersion[]);
      held.push(
        ...candidates.filter((row, i): row is Candidate => row !== undefined && stores(outcomes[i] as Outcome)),
      );
      return outcomes;
    },
    current: () =>
      (currentVersions(held as unknown as RecordVersion[])[0]?.record as { content?: string } | undefined)?.content,
  };
  return city;
};

describe('what becomes of a row', () => {
  it.each<[string, [number, object][], Outcome[], string]>([
    [
      'the same content again',
      [
        [1, A],
        [2, A],
      ],
      ['accepted', 'unchanged'],
      A.content,
    ],
    [
      'a correction',
      [
        [1, A],
        [2, B],
      ],
      ['accepted', 'accepted'],
      B.content,
    ],
    [
      'older content again after a correction',
      [
        [1, A],
        [2, B],
        [3, A],
      ],
      ['accepted', 'accepted', 'repeat'],
      B.content,
    ],
    [
      'older content insisted on with a version',
      [
        [1, A],
        [2, B],
        [3, { ...A, ...versioned(3) }],
      ],
      ['accepted', 'accepted', 'accepted'],
      A.content,
    ],
    [
      'the same version again',
      [
        [5, { ...A, ...versioned(1) }],
        [6, { ...A, ...versioned(1) }],
      ],
      ['accepted', 'unchanged'],
      A.content,
    ],
    [
      'versions in the wrong order',
      [
        [5, { ...B, ...versioned(2) }],
        [6, { ...A, ...versioned(1) }],
      ],
      ['accepted', 'history'],
      B.content,
    ],
    [
      'two contents under one version: the newer receipt wins',
      [
        [5, { ...A, ...versioned(1) }],
        [6, { ...B, ...versioned(1) }],
      ],
      ['accepted', 'accepted'],
      B.content,
    ],
    [
      'the same content under a later version',
      [
        [5, { ...A, ...versioned(1) }],
        [6, { ...A, ...versioned(2) }],
      ],
      ['accepted', 'accepted'],
      A.content,
    ],
    [
      'content held under a version, sent without one',
      [
        [5, { ...A, ...versioned(1) }],
        [6, A],
      ],
      ['accepted', 'unchanged'],
      A.content,
    ],
  ])('%s', (_, pushes, outcomes, current) => {
    const city = platform();
    expect(pushes.flatMap(([minute, change]) => city.push(minute, change))).toEqual(outcomes);
    expect(city.current()).toBe(current);
  });

  it('decides rows of one batch against each other, the later row being the later version', () => {
    const city = platform();
    expect(city.push(1, A, A, B)).toEqual(['accepted', 'unchanged', 'accepted']);
    expect(city.current()).toBe(B.content);
  });

  it('takes none of a batch for later than what comes a millisecond after it', () => {
    const [first, next] = ['2026-03-02T02:00:00.000Z', '2026-03-02T02:00:00.001Z'] as Instant[];
    const rows = ['第一版', '第二版', '第三版'].map((content) => ({ record: penalty({ content }) as ViolationRecord }));
    const held = [
      ...candidatesOf('21', rows, first as Instant, DECIDER),
      ...candidatesOf('21', [{ record: penalty({ content: '第四版' }) as ViolationRecord }], next as Instant, DECIDER),
    ];
    expect(held.map((row) => row?.version)).toEqual([
      '2026-03-02T01:59:59.998Z',
      '2026-03-02T01:59:59.999Z',
      first,
      next,
    ]);
    expect(currentVersions(held as unknown as RecordVersion[])[0]?.record).toMatchObject({ content: '第四版' });
  });

  it('keeps documents apart by number, and together however their brackets are typed', () => {
    const city = platform();
    expect(city.push(1, { documentNo: '青市监处罚〔2026〕1号' })).toEqual(['accepted']);
    expect(city.push(2, { documentNo: '青市监处罚〔2026〕2号' })).toEqual(['accepted']);
    const [a, b] = ['青市监处罚〔2026〕1号', '青市监处罚[2026] 1号'].map(
      (documentNo) => candidatesOf('21', [{ record: penalty({ documentNo }) }], at(3), DECIDER)[0],
    );
    expect(a?.recordId).toBe(b?.recordId);
  });

  it('keeps the same document of two domains apart', () => {
    const [a, b] = ['21', '12'].map((domain) => candidatesOf(domain, [{ record: penalty() }], at(1), DECIDER)[0]);
    expect(a?.recordId).not.toBe(b?.recordId);
  });

  it('lets nobody but the unit that decided correct or withdraw what it sent', () => {
    const city = platform();
    expect(city.push(1, A)).toEqual(['accepted']);
    expect(city.pushAs(OTHER, 2, { ...B, status: 'withdrawn' })).toEqual(['history']);
    expect(city.pushAs(OTHER, 3, { ...B, ...versioned(3) })).toEqual(['history']);
    expect(city.current()).toBe(A.content);
    expect(city.push(4, B)).toEqual(['accepted']);
    expect(city.pushAs(OTHER, 5, B)).toEqual(['unchanged']);
    expect(city.current()).toBe(B.content);
  });

  it('takes a copy from another unit until the unit that decided sends its own', () => {
    const city = platform();
    expect(city.pushAs(OTHER, 5, { ...A, ...versioned(4) })).toEqual(['accepted']);
    expect(city.push(6, { ...B, ...versioned(1) })).toEqual(['accepted']);
    expect(city.current()).toBe(B.content);
  });

  it('keeps the same document of another source, each source by itself', () => {
    const city = platform();
    expect(city.pushAs(PROVINCE, 1, A)).toEqual(['accepted']);
    expect(city.push(2, A)).toEqual(['accepted']);
    expect(city.pushAs(OTHER, 3, A)).toEqual(['accepted']);
    expect(city.push(4, B)).toEqual(['accepted']);
    expect(city.pushAs(PROVINCE, 5, A)).toEqual(['unchanged']);
    expect(city.pushAs(PROVINCE, 6, B)).toEqual(['accepted']);
    expect(city.pushAs(PROVINCE, 7, A)).toEqual(['repeat']);
    expect(city.pushAs(OTHER, 8, { content: '罚款1元', ...versioned(8) })).toEqual(['history']);
    expect(city.current()).toBe(B.content);
    expect(foldRecords(city.held as unknown as RecordVersion[])[0]?.sources).toEqual([
      'qz-scjg',
      'wf-scjg',
      'province',
    ]);
  });

  it('never lets a late copy of the province undo a revocation of the city', () => {
    const city = platform();
    city.pushAs(OTHER, 1, A);
    city.pushAs(OTHER, 2, { ...A, status: 'revoked' });
    expect(city.pushAs(PROVINCE, 3, { ...A, ...versioned(3) })).toEqual(['history']);
    expect(currentVersions(city.held as unknown as RecordVersion[])[0]?.record.status).toBe('revoked');
  });

  it('rejects a row that was not read', () => expect(planBatch([undefined], [])).toEqual(['rejected']));

  it('comes to the same current version in any order of versioned deliveries', () => {
    const deliveries = [1, 2, 3, 4].map((minute) => ({ content: `第${minute}版`, ...versioned(minute) }));
    for (const order of permutations(deliveries)) {
      const city = platform();
      for (const [i, change] of order.entries()) city.push(10 + i, change);
      expect(city.current()).toBe('第4版');
      expect(city.held).toHaveLength(4);
    }
  });
});

const permutations = <T>(all: T[]): T[][] =>
  all.length <= 1
    ? [all]
    : all.flatMap((first, i) => permutations(all.toSpliced(i, 1)).map((rest) => [first, ...rest]));
