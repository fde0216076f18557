import { changesBetween } from '../../../functions/cases/new-version/correction.ts';
import {
  correctionOf,
  type Situation,
  type Wanted,
  wantedRecord,
} from '../../../functions/cases/new-version/make-correction.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';
import { PROVINCE } from '../../../shared/domains/registry.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { RecordVersion } from '../../../shared/records/fold.ts';
import { contentDigestOf, recordIdOf } from '../../../shared/records/identity.ts';
import { BUREAU, FIRM, OTHER_FIRM, penalty, penaltyInput } from '../../support/records.ts';

const AT = '2026-03-10T02:00:00.000Z' as Instant;
const EARLIER = '2026-03-01T02:00:00.000Z' as Instant;
const UNIT = { id: 'qz-scjg', ...BUREAU };
const OTHER_UNIT = { id: 'wf-qxj', name: '潍坊市气象局', uscc: '113707004947XXXXXX' };

const held = (changes: Partial<RecordVersion> = {}): RecordVersion => ({
  domain: '21',
  recordId: recordIdOf('21', penalty()),
  version: EARLIER,
  digest: contentDigestOf(penalty()),
  unit: UNIT.id,
  byDecider: true,
  batchId: 'BATCH',
  receivedAt: EARLIER,
  record: penalty(),
  ...changes,
});

const situation = (changes: Partial<Situation> = {}): Situation => ({
  domain: '21',
  uscc: FIRM.uscc,
  recordId: held().recordId,
  current: held(),
  maker: UNIT,
  at: AT,
  ...changes,
});

const make = (wanted: Wanted, given = situation()) =>
  correctionOf(
    wanted.remedy,
    wantedRecord(wanted, { ...given, current: given.recordId === null ? undefined : given.current }),
    given,
  );

const refusalOf = (wanted: Wanted, given = situation()) => {
  try {
    make(wanted, given);
    return undefined;
  } catch (error) {
    const { code, extras } = error as Problem;
    return [code, extras.errors?.[0]?.pointer, extras.errors?.[0]?.code];
  }
};

it('takes the place of the members it names, at a version that holds', () => {
  const made = make({ remedy: 'correct', changes: { fine: '0.5', content: '罚款5000元' } });
  expect(made).toMatchObject({ unit: UNIT.id, version: AT, against: held().digest, recordId: held().recordId });
  expect(made.record).toEqual({ ...penalty(), fine: '0.5', content: '罚款5000元', version: AT });
  expect(made.changes).toEqual([
    { member: 'content', from: '罚款7806元', to: '罚款5000元' },
    { member: 'fine', from: '0.7806', to: '0.5' },
  ]);
});

it('is a millisecond later than what holds, where that is not earlier than now', () => {
  const later = '2026-03-10T02:01:00.000Z' as Instant;
  const { version } = make({ remedy: 'withdraw' }, situation({ current: held({ version: later }) }));
  expect(version).toBe('2026-03-10T02:01:00.001Z');
});

it('withdraws by the status alone', () => {
  expect(make({ remedy: 'withdraw' }).changes).toEqual([{ member: 'status', from: 'effective', to: 'withdrawn' }]);
});

it('marks what stands beside a record', () => {
  expect(make({ remedy: 'mark', changes: { litigation: 'suit' } }).record).toMatchObject({ litigation: 'suit' });
});

it('adds a record that is not there, or was withdrawn', () => {
  const adding = situation({ recordId: null, current: undefined });
  const wanted = { remedy: 'add', record: penaltyInput() } as const;
  expect(make(wanted, adding)).toMatchObject({ against: null, version: AT, recordId: held().recordId });
  const withdrawn = held({ record: penalty({ status: 'withdrawn' }), version: AT });
  expect(make(wanted, { ...adding, current: withdrawn })).toMatchObject({
    against: withdrawn.digest,
    version: '2026-03-10T02:00:00.001Z',
    changes: [{ member: 'status', from: 'withdrawn', to: 'effective' }],
  });
});

it.each<[string, Wanted, Situation, (string | undefined)[]]>([
  [
    'another document',
    { remedy: 'correct', changes: { documentNo: '2号' } },
    situation(),
    ['invalid-request', '/changes', 'other-record'],
  ],
  [
    'another firm',
    { remedy: 'correct', changes: { subject: { ...OTHER_FIRM, type: '法人及非法人组织' } } },
    situation(),
    ['invalid-request', '/changes', 'other-record'],
  ],
  [
    'what no push may say',
    { remedy: 'correct', changes: { fine: '很多' } },
    situation(),
    ['invalid-request', '/changes/fine', 'bad-amount'],
  ],
  [
    'a member there is not',
    { remedy: 'correct', changes: { sentence: '' } },
    situation(),
    ['invalid-request', '/changes/sentence', 'unknown-member'],
  ],
  [
    'more than a marking',
    { remedy: 'mark', changes: { fine: '0.5' } },
    situation(),
    ['invalid-request', '/changes/fine', 'not-a-marking'],
  ],
  [
    'what is there already',
    { remedy: 'add', record: penaltyInput() },
    situation(),
    ['invalid-request', '/remedy', 'record-held'],
  ],
  [
    'what is not there',
    { remedy: 'withdraw' },
    situation({ recordId: null, current: undefined }),
    ['invalid-request', '/remedy', 'no-record'],
  ],
  [
    'a record of another firm',
    { remedy: 'add', record: penaltyInput({ subject: { ...OTHER_FIRM, type: '法人及非法人组织' } }) },
    situation({ recordId: null, current: undefined }),
    ['invalid-request', '/record/subject/uscc', 'other-subject'],
  ],
  [
    'a record with faults',
    { remedy: 'add', record: { ...penaltyInput(), facts: '' } },
    situation({ recordId: null, current: undefined }),
    ['invalid-request', '/record/facts', 'required'],
  ],
  [
    'by a unit that did not decide',
    { remedy: 'withdraw' },
    situation({ maker: OTHER_UNIT }),
    ['outranked', undefined, undefined],
  ],
])('is refused: %s', (_, wanted, given, expected) => {
  expect(refusalOf(wanted, given)).toEqual(expected);
});

it('of what flowed back from the province any unit of the city may make one', () => {
  const copied = held({ unit: PROVINCE, byDecider: false });
  expect(make({ remedy: 'withdraw' }, situation({ current: copied, maker: OTHER_UNIT })).unit).toBe(OTHER_UNIT.id);
});

it('names what differs, whatever is absent or null', () => {
  expect(changesBetween({ a: 1, b: null, c: [1], version: '1' }, { a: 1, c: [2], d: 'x', version: '2' })).toEqual([
    { member: 'c', from: [1], to: [2] },
    { member: 'd', from: null, to: 'x' },
  ]);
});
