import { ownRecords, shownRecord } from '../../../functions/access/own-records.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';
import { weifang } from '../../../shared/domains/weifang.ts';
import { policyById } from '../../../shared/policy/policy.ts';
import type { RecordVersion } from '../../../shared/records/fold.ts';
import { contentDigestOf, recordIdOf } from '../../../shared/records/identity.ts';
import { penalty } from '../../support/records.ts';

const ASOF = '2026-03-10T02:00:00.000Z' as Instant;
const policy = policyById('weifang-2023');

const version = (changes: Parameters<typeof penalty>[0], source: Partial<RecordVersion> = {}): RecordVersion => {
  const record = penalty(changes);
  return {
    domain: '21',
    recordId: recordIdOf('21', record),
    version: ASOF,
    digest: contentDigestOf(record),
    unit: 'qz-scjg',
    byDecider: true,
    batchId: 'batch',
    receivedAt: ASOF,
    record,
    ...source,
  };
};

const NOTHING_BESIDE = { base: undefined, caseMarks: new Map(), statements: new Map() };
const shown = (...versions: RecordVersion[]) =>
  ownRecords({ ...NOTHING_BESIDE, versions }, policy, weifang, ASOF).map((record) =>
    shownRecord(record, policy, weifang),
  );

it.each([
  ['in force', {}, null],
  ['revoked', { status: 'revoked' }, 'revoked'],
  ['withdrawn', { status: 'withdrawn' }, 'withdrawn'],
  ['not punished', { status: 'no-penalty' }, 'no-penalty'],
  ['older than any report may ask for', { decidedOn: '2020-03-09' }, 'look-back'],
] as const)('a record %s: counts, or is hidden by its rule', (_case, changes, rule) => {
  const [record] = shown(version(changes));
  expect([record?.counts, record?.hiddenBy?.rule ?? null]).toEqual([rule === null, rule]);
  if (rule !== null) expect(record?.hiddenBy).toMatchObject({ name: expect.any(String), source: expect.any(String) });
});

it('all sources of one document are named, the one that holds first', () => {
  const records = shown(version({}), version({}, { unit: 'province', byDecider: false }));
  expect(records).toHaveLength(1);
  expect(records[0]?.sources).toEqual(['青州市市场监督管理局', weifang.province.name]);
});

it('the last decided comes first, whatever came in first', () => {
  const days = ['2026-01-01', '2026-03-01', '2025-06-01'];
  const found = shown(...days.map((decidedOn, i) => version({ decidedOn, documentNo: `${i}号` })));
  expect(found.map(({ decidedOn }) => decidedOn)).toEqual(['2026-03-01', '2026-01-01', '2025-06-01']);
});

it('what an open case puts beside the record is shown, and what the enterprise says of it in whatever state', () => {
  const held = version({});
  const statement = {
    uscc: held.record.subject.uscc,
    recordId: held.recordId,
    published: null,
    proposed: { text: '已整改', proposedAt: ASOF, state: 'refused' as const, reason: '含有电话号码' },
    moderation: null,
    revision: 2,
  };
  const facts = {
    base: undefined,
    versions: [held],
    caseMarks: new Map([[held.recordId, ['objection' as const]]]),
    statements: new Map([[held.recordId, statement]]),
  };
  const [own] = ownRecords(facts, policy, weifang, ASOF);
  expect(own && shownRecord(own, policy, weifang)).toMatchObject({
    marks: ['objection'],
    statement: {
      statementId: `${held.record.subject.uscc}-${held.recordId}`,
      published: null,
      proposed: { state: 'refused', reason: '含有电话号码', proposedAt: '2026-03-10T10:00:00+08:00' },
    },
  });
});

it('marks are those that a report prints', () => {
  const repaired = version({ repair: { state: 'repaired', on: '2026-03-01' }, litigation: 'suit' });
  expect(shown(repaired)[0]?.marks).toEqual(['repaired', 'suit']);
});
