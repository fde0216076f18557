import { figuresOf, shownFigures, shownRules, sumOf } from '../../../functions/quality/figures.ts';
import type { BatchQuality } from '../../../shared/quality/batch-quality.ts';
import type { RecordId } from '../../../shared/records/identity.ts';

const quality = (changes: Partial<BatchQuality> = {}): BatchQuality => ({
  rows: 4,
  rejected: 1,
  compliant: 2,
  decisions: 3,
  broken: { 'DQ-001': 1, 'DQ-002': 1, 'DQ-012': 1 },
  provisional: {},
  examples: [{ rule: 'DQ-002', recordId: 'R1' as RecordId }],
  ...changes,
});
const receivedAt = '2026-03-20T01:00:00.000Z';

it('sums batches, and makes rates of the sums', () => {
  const figures = figuresOf([
    { receivedAt, quality: quality() },
    { receivedAt, quality: quality() },
  ]);
  expect(shownFigures(figures)).toEqual({
    rows: 8,
    rejected: 2,
    compliant: 4,
    complianceRate: '50.00',
    decisions: 6,
    late: 2,
    lateRate: '33.33',
    onTime: 4,
    onTimeRate: '66.67',
    provisional: 0,
    changes: 0,
    lateChanges: 0,
    lateChangeRate: null,
    provisionalChanges: 0,
  });
  expect(shownRules(figures).filter(({ rows }) => rows > 0)).toMatchObject([
    { rule: 'DQ-001', rows: 2, rate: '33.33' },
    { rule: 'DQ-002', rows: 2, rate: '25.00' },
    { rule: 'DQ-012', rows: 2, rate: '25.00' },
  ]);
});

it('has no rates of nothing', () =>
  expect(shownFigures(figuresOf([]))).toMatchObject({ rows: 0, complianceRate: null, lateRate: null }));

/** As if the notice had come out after the batches. */
it('judges again what waited for the calendar', () => {
  const waited = quality({
    provisional: { '2026-03-02': 2, '2026-03-16': 3, '2026-12-20': 4 } as BatchQuality['provisional'],
  });
  const before = figuresOf([{ receivedAt, quality: waited }]);
  expect(before).toMatchObject({ decisions: 3 + 2 + 3 + 4, late: 1 + 2, provisional: 0 });
  const after = figuresOf([{ receivedAt: '2027-01-20T01:00:00.000Z', quality: waited }]);
  expect(after).toMatchObject({ decisions: 3 + 2 + 3, late: 1 + 2 + 3, provisional: 4 });
});

it('counts revocations and changes apart, those of the calendar to come too', () => {
  const changed = quality({
    changes: 3,
    broken: { 'DQ-013': 1 },
    // Received on Friday: of Monday late, of Tuesday in time.
    provisionalChanges: { '2026-03-16': 2, '2026-03-17': 1, '2026-12-24': 5 } as BatchQuality['provisionalChanges'],
  });
  const figures = figuresOf([
    { receivedAt, quality: changed },
    { receivedAt: '2027-01-20T01:00:00.000Z', quality: quality({ provisionalChanges: { '2026-12-24': 4 } as never }) },
  ]);
  expect(shownFigures(figures)).toMatchObject({
    changes: 3 + 2 + 1 + 5,
    lateChanges: 1 + 2,
    lateChangeRate: '27.27',
    provisionalChanges: 4,
    decisions: 6,
    late: 1,
  });
  expect(shownRules(figures).find(({ rule }) => rule === 'DQ-013')).toMatchObject({ rows: 3, rate: '27.27' });
});

it('shows ten examples of a rule', () =>
  expect(
    sumOf(Array.from({ length: 12 }, () => figuresOf([{ receivedAt, quality: quality() }]))).examples,
  ).toHaveLength(10));
