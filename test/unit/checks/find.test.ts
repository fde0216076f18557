import { findingsOf, SHOWN_PER_SUBJECT } from '../../../functions/checks/run/find.ts';
import type { Snapshot, SubjectFindings } from '../../../functions/checks/run/findings.ts';
import { inChunks, sumOf, tallyOf } from '../../../functions/checks/run/parts.ts';
import { snapshotOf } from '../../../functions/checks/run/snapshot.ts';
import { shortened, summaryOf } from '../../../functions/checks/run/summary.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import { weifang } from '../../../shared/domains/weifang.ts';
import { WEIFANG_2023 } from '../../../shared/policy/weifang-2023.ts';
import type { EnterpriseFacts } from '../../../shared/records/enterprise-store.ts';
import type { RecordVersion } from '../../../shared/records/fold.ts';
import { RecordSchema } from '../../../shared/records/record.ts';
import { FIRM, oneOfEachKind, penalty } from '../../support/records.ts';

const asOf = toInstant('2026-03-10T02:00:00Z');
const question = { period: { from: '2023-03-10', to: '2026-03-10' } as never, domains: ['20', '21', '22'] };
const subject = { no: 1, ...FIRM, orgCode: null, registrationNo: null, refused: null };
const snapshot: Snapshot = { asOf, domains: [] };

let made = 0;
const version = (domain: string, record: object = penalty()): RecordVersion =>
  ({
    domain,
    recordId: `R${String(++made).padStart(6, '0')}`,
    version: asOf,
    unit: 'qz-scjg',
    byDecider: true,
    receivedAt: asOf,
    digest: 'D',
    record,
  }) as unknown as RecordVersion;
const facts = (versions: RecordVersion[], more: Partial<EnterpriseFacts> = {}): EnterpriseFacts => ({
  base: { ...FIRM } as never,
  versions,
  caseMarks: new Map(),
  statements: new Map(),
  ...more,
});
const found = (versions: RecordVersion[]) => {
  const findings = findingsOf(subject, facts(versions), snapshot, question, WEIFANG_2023);
  return findings.outcome === 'matched' ? findings.found : [];
};

describe('what is found of a subject', () => {
  it('is told by domain, in the order of the policy, the newest first', () => {
    const [old, young] = [penalty({ decidedOn: '2025-01-01' }), penalty({ decidedOn: '2026-01-01' })];
    const told = found([version('22', old), version('21', old), version('21', young)]);
    expect(
      told.map(({ domain, count, records }) => [domain, count, records.map(({ decidedOn }) => decidedOn)]),
    ).toEqual([
      ['21', 2, ['2026-01-01', '2025-01-01']],
      ['22', 1, ['2025-01-01']],
    ]);
  });

  it.each<[string, object]>([
    ['withdrawn', penalty({ status: 'withdrawn' })],
    ['before the period', penalty({ decidedOn: '2023-03-09' })],
  ])('leaves out what the policy hides: %s', (_, record) => expect(found([version('21', record)])).toEqual([]));

  it('leaves out other domains', () => expect(found([version('19')])).toEqual([]));

  it('of very many records tells the newest and the count', () => {
    const many = ['20', '21', '22'].flatMap((domain) => Array.from({ length: 120 }, () => version(domain)));
    expect(found(many).map(({ count, records }) => [count, records.length])).toEqual([
      [120, 50],
      [120, 50],
      [120, 50],
    ]);
  });

  it('fits into one item, were every domain full of the longest records', () => {
    const domains = weifang.domains.map(({ code }) => code);
    const long = penalty({ documentNo: '号'.repeat(128), content: '罚'.repeat(4000) });
    const versions = domains.flatMap((domain) => Array.from({ length: 60 }, () => version(domain, long)));
    const all = findingsOf(subject, facts(versions), snapshot, { ...question, domains }, WEIFANG_2023);
    const shown = all.outcome === 'matched' ? all.found.flatMap(({ records }) => records) : [];
    expect(shown).toHaveLength(SHOWN_PER_SUBJECT);
    expect(inChunks([all])).toHaveLength(1);
    expect(Buffer.byteLength(JSON.stringify(all))).toBeLessThan(300_000);
  });
});

describe('a record in brief', () => {
  it.each(Object.values(oneOfEachKind))('has the content of its kind: $kind', (input) => {
    const summary = summaryOf(version('21', RecordSchema.parse(input)), { caseMarks: new Map() });
    expect(summary).toMatchObject({ kind: input.kind, documentNo: input.documentNo, marks: [] });
    expect(summary.content.length).toBeGreaterThan(3);
  });

  it('bears the marks of open cases', () => {
    const one = version('21');
    expect(summaryOf(one, { caseMarks: new Map([[one.recordId, ['objection']]]) }).marks).toEqual(['objection']);
  });

  it.each([
    ['罚款\n1元', '罚款 1元'],
    ['罚'.repeat(100), '罚'.repeat(100)],
    ['罚'.repeat(101), `${'罚'.repeat(99)}…`],
    [`${'罚'.repeat(98)}𬭎𬭎𬭎`, `${'罚'.repeat(98)}𬭎…`],
  ])('shortens %s', (text, expected) => expect(shortened(text)).toBe(expected));
});

describe('parts', () => {
  const result = (no: number, size: number): SubjectFindings => ({
    ...{ no, name: '例'.repeat(size), uscc: null, orgCode: null, registrationNo: null, registeredName: null },
    outcome: 'unmatched',
    reason: no % 2 === 0 ? 'unknown' : 'no-uscc',
  });

  it.each([[[10]], [[10, 10, 10]], [[99_000, 10, 99_000]], [[50_000, 49_000, 10, 60_000]]])(
    'of %j characters are cut into pieces that fit, none lost and in order',
    (sizes) => {
      const results = sizes.map((size, no) => result(no, size));
      const chunks = inChunks(results);
      expect(chunks.flat()).toEqual(results);
      for (const chunk of chunks) expect(Buffer.byteLength(JSON.stringify(chunk))).toBeLessThan(380_000);
    },
  );

  it('are counted, and add up', () => {
    const tally = tallyOf([result(1, 1), result(2, 1), result(3, 1)]);
    expect(tally).toEqual({ matched: 0, found: 0, unmatched: { 'no-uscc': 2, unknown: 1 } });
    expect(sumOf([tally, tally, { matched: 3, found: 1, unmatched: { duplicate: 1 } }])).toEqual({
      matched: 3,
      found: 1,
      unmatched: { 'no-uscc': 4, unknown: 2, duplicate: 1 },
    });
  });
});

describe('the snapshot', () => {
  const of = (complete: readonly string[]) =>
    snapshotOf(
      question,
      (domain, unit) =>
        complete.includes(unit)
          ? { domain, unit, completeFrom: toInstant('2020-01-01'), completeThrough: asOf }
          : undefined,
      weifang,
      asOf,
    );
  const units = weifang.domain('21')?.units.map(({ id }) => id) ?? [];

  it.each([
    [[], 'incomplete'],
    [units.slice(1), 'incomplete'],
    [units, 'none'],
  ])('with the units %j complete, nothing found means %s', (complete, expected) => {
    const state = of(complete).domains.find(({ code }) => code === '21');
    expect(state).toMatchObject({ complete: expected === 'none', otherwise: expected });
    expect(state?.units.filter((unit) => unit.complete).map(({ id }) => id)).toEqual(complete);
  });
});
