import { assistByMonth } from '../../../web/console/figures/assist-by-month.ts';
import { againstIssue, againstVersion } from '../../../web/console/policies/standings.ts';
import type { ReportUnder, Trial } from '../../../web/console/policies/texts.ts';
import { monthsBack, monthsUpTo } from '../../../web/console/quality/months-back.ts';
import { clientOf, matching, unitsOf } from '../../../web/console/registry/unit-domains.ts';

it.each([
  ['2026-03', 1, '2026-02'],
  ['2026-03', 5, '2025-10'],
  ['2026-12', 0, '2026-12'],
])('%s, %i months back, is %s', (month, many, earlier) => expect(monthsBack(month, many)).toBe(earlier));

it('counts months up to one, the earliest first', () => {
  expect(monthsUpTo('2026-01', 3)).toEqual(['2025-11', '2025-12', '2026-01']);
});

describe('what a trial changes', () => {
  const record = (recordId: string) => ({
    recordId,
    domain: '21',
    documentNo: `${recordId}号`,
    decidedOn: '2026-01-05',
  });
  const rule = { id: 'minor-corrected', name: '轻微且已改正', nameEn: 'Minor', source: '第十三条' };
  const trial = (listed: string[], hidden: string[]) =>
    ({
      domains: [{ code: '21', records: listed.map(record) }],
      hidden: hidden.map((id) => ({ ...record(id), rule })),
    }) as unknown as Trial;
  const changes = (records: ReturnType<typeof againstVersion>) =>
    records.filter(({ differs }) => differs).map(({ recordId }) => recordId);

  it('is what one version lists and the other does not', () => {
    const records = againstVersion(trial(['a', 'b'], ['c']), trial(['a', 'c'], ['b']));
    expect(changes(records).sort()).toEqual(['b', 'c']);
    expect(records.find(({ recordId }) => recordId === 'b')).toMatchObject({
      before: 'listed',
      after: { hiddenBy: rule },
    });
  });

  it('is nothing under the same version', () => {
    expect(changes(againstVersion(trial(['a'], ['b']), trial(['a'], ['b'])))).toEqual([]);
  });

  it('is told from what an issued report did not list', () => {
    const report = {
      ...trial(['a', 'b'], ['c']),
      hiddenAtIssue: { 'minor-corrected': ['b'] },
    } as unknown as ReportUnder;
    expect(changes(againstIssue(report)).sort()).toEqual(['b', 'c']);
  });

  it('is unknown of a report that does not say what it did not list', () => {
    const report = { ...trial(['a'], ['b']), hiddenAtIssue: null } as ReportUnder;
    expect(againstIssue(report).map(({ before, differs }) => [before, differs])).toEqual([
      ['unknown', false],
      ['unknown', false],
    ]);
  });
});

it('adds up by month what units answered in time and late', () => {
  const of = (answeredInTime: number, overdue: number) => ({
    months: [{ month: '2026-03', figures: { answeredInTime, overdue } }],
  });
  expect(assistByMonth([of(2, 1), of(3, 0)])).toEqual([{ month: '2026-03', inTime: 5, late: 1 }]);
  expect(assistByMonth([])).toEqual([]);
});

describe('the units of the registry', () => {
  const feed = { state: 'current' as const, completeThrough: null, lastPushAt: null };
  const domain = (code: string, ...ids: string[]) => ({
    code,
    name: code,
    rhythm: 'daily',
    inForceFrom: '2023-08-29',
    department: null,
    feed,
    units: ids.map((id) => ({ id, name: `${id}局`, region: '370700', feed })),
  });
  const units = unitsOf([domain('13', 'qz-zhzf'), domain('23', 'wf-cgj', 'qz-zhzf')]);

  it('are listed once, with all their domains', () => {
    expect(units.map(({ id, feeds }) => [id, feeds.map((one) => one.domain.code)])).toEqual([
      ['qz-zhzf', ['13', '23']],
      ['wf-cgj', ['23']],
    ]);
  });

  it.each([
    ['wf-', ['wf-cgj']],
    [' 13 ', ['qz-zhzf']],
    ['WF-CGJ局', ['wf-cgj']],
    ['', ['qz-zhzf', 'wf-cgj']],
    ['没有', []],
  ])('are found by %j', (typed, ids) => expect(matching(units, typed).map(({ id }) => id)).toEqual(ids));

  it('sign in as the client of the department', () => expect(clientOf('wf-cgj')).toBe('department:wf-cgj'));
});
