import type { RecordInput } from '../../../shared/records/record.ts';
import { BUREAU, FIRM, OTHER_FIRM, oneOfEachKind, penaltyInput } from '../../support/records.ts';
import { brokenBy, judge, LATE, ON_TIME, type Sent } from './judge.ts';

const NUMBER = '青市监处罚〔2026〕13号';
const VERSION = '2026-03-01T08:00:00+08:00';

it('finds nothing in a record without a fault', () =>
  expect(judge([penaltyInput()])).toEqual({
    rows: 1,
    rejected: 0,
    compliant: 1,
    decisions: 1,
    broken: {},
    provisional: {},
    examples: [],
  }));

describe('each rule', () => {
  const simple = { procedure: 'simple' as const };
  it.each<[string, string, RecordInput, Sent?]>([
    ['DQ-001', 'pushed on the eighth working day', penaltyInput(), { at: LATE }],
    [
      'DQ-002',
      'of an unknown code',
      penaltyInput({ subject: { ...FIRM, type: '法人及非法人组织', uscc: BUREAU.uscc } }),
    ],
    [
      'DQ-003',
      'under another name',
      penaltyInput({ subject: { ...FIRM, type: '法人及非法人组织', name: OTHER_FIRM.name } }),
    ],
    ['DQ-004', 'without the end of its validity', penaltyInput({ validUntil: null })],
    ['DQ-005', 'the same under another number', penaltyInput({ documentNo: NUMBER }), { held: [penaltyInput()] }],
    [
      'DQ-006',
      'another content under the same version',
      penaltyInput({ version: VERSION, facts: '2台叉车' }),
      { held: [penaltyInput({ version: VERSION })] },
    ],
    ['DQ-007', 'a fine in yuan', penaltyInput({ fine: '7806' })],
    ['DQ-008', 'on the spot, over the ceiling', penaltyInput({ ...simple, fine: '0.3001', content: '罚款3001元' })],
    ['DQ-009', 'withdrawn', penaltyInput({ status: 'withdrawn', remark: '误报' })],
    [
      'DQ-013',
      'revoked, and told on the fourth working day',
      penaltyInput({ status: 'revoked', statusChangedOn: '2026-03-03', remark: '复议撤销' }),
      { at: ON_TIME },
    ],
    ['DQ-011', 'a 91 code of an individual business', penaltyInput({ subject: { ...FIRM, type: '个体工商户' } })],
  ])('%s: %s', (rule, _, input, sent = {}) => {
    const { broken, examples, compliant } = judge([input], sent);
    expect(broken).toEqual({ [rule]: 1 });
    expect(examples).toEqual([{ rule, recordId: expect.stringMatching(/^[0-9A-Z]{26}$/) }]);
    expect(compliant).toBe(['DQ-001', 'DQ-009', 'DQ-013'].includes(rule) ? 1 : 0);
  });

  it('DQ-012: refused on the way in', () =>
    expect(judge([undefined, penaltyInput()])).toMatchObject({
      rows: 2,
      rejected: 1,
      compliant: 1,
      broken: { 'DQ-012': 1 },
    }));
});

it.each<[string, RecordInput]>([
  [
    'confiscated gains without a sum',
    penaltyInput({ categories: ['没收违法所得'], fine: null, content: '没收违法所得' }),
  ],
  ['a judgment of a fine without it', { ...oneOfEachKind.judgment, fine: null } as RecordInput],
  ['a repair without its day', penaltyInput({ repair: { state: 'repaired', on: null } })],
  ['revoked without a reason', penaltyInput({ status: 'revoked', statusChangedOn: '2026-03-06' })],
  ['revoked without its day', penaltyInput({ status: 'revoked', remark: '复议撤销' })],
])('misses a field: %s', (_, input) => expect(brokenBy(input)).toEqual(['DQ-004']));

describe('lateness', () => {
  it.each<[string, RecordInput, Sent, number, string[]]>([
    ['on the seventh working day', penaltyInput(), { at: ON_TIME }, 1, []],
    ['on the eighth', penaltyInput(), { at: LATE }, 1, ['DQ-001']],
    ['a correction of what is held', penaltyInput({ facts: '2台叉车' }), { at: LATE, held: [penaltyInput()] }, 0, []],
    [
      'the first report of what the province holds',
      penaltyInput(),
      { at: LATE, held: [penaltyInput()], heldFrom: { id: 'province', uscc: FIRM.uscc } },
      1,
      ['DQ-001'],
    ],
    ['decided before reporting was due', penaltyInput(), { at: LATE, dutyFrom: '2026-02-28' }, 0, []],
    ['a copy', penaltyInput(), { at: LATE, dutyFrom: null }, 0, []],
    ['on the spot', penaltyInput({ procedure: 'simple', fine: '0.1', content: '罚款1000元' }), { at: LATE }, 0, []],
    // Final on 2026-03-10: eight working days after it was read out.
    ['a judgment from the day it is final', oneOfEachKind.judgment, { at: '2026-03-19T09:00:00+08:00' }, 1, []],
    ['a judgment after that', oneOfEachKind.judgment, { at: '2026-03-20T09:00:00+08:00' }, 1, ['DQ-001']],
  ])('%s', (_, input, sent, decisions, broken) => {
    expect(judge([input], sent).decisions).toBe(decisions);
    expect(brokenBy(input, sent)).toEqual(broken);
  });

  it('waits for the calendar where the deadline may still move', () => {
    const late = penaltyInput({ decidedOn: '2026-12-20', validUntil: '2027-12-20', publishedUntil: null });
    expect(judge([late], { at: '2027-01-20T09:00:00+08:00' })).toMatchObject({
      decisions: 0,
      provisional: { '2026-12-20': 1 },
      broken: {},
    });
    expect(judge([late], { at: '2026-12-27T09:00:00+08:00' })).toMatchObject({ decisions: 1, provisional: {} });
  });
});

describe('duplicates and conflicts', () => {
  it('are found within a batch', () =>
    expect(judge([penaltyInput(), penaltyInput({ documentNo: NUMBER })]).broken).toEqual({ 'DQ-005': 1 }));
  it.each<[string, RecordInput, RecordInput]>([
    [
      'another subject',
      penaltyInput(),
      penaltyInput({ documentNo: NUMBER, subject: { ...OTHER_FIRM, type: '法人及非法人组织' } }),
    ],
    ['another day', penaltyInput(), penaltyInput({ documentNo: NUMBER, decidedOn: '2026-02-28' })],
    ['another content', penaltyInput(), penaltyInput({ documentNo: NUMBER, facts: '2台叉车' })],
    ['the same number in other brackets', penaltyInput(), penaltyInput({ documentNo: '青市监处罚[2026]12号' })],
    [
      'the right number of what was withdrawn',
      penaltyInput({ status: 'withdrawn', remark: '文号有误' }),
      penaltyInput({ documentNo: NUMBER }),
    ],
  ])('are not: %s', (_, held, input) => expect(brokenBy(input, { held: [held] })).toEqual([]));
  it('are none where another source holds the version', () => {
    const held = [penaltyInput({ version: VERSION })];
    const heldFrom = { id: 'province', uscc: FIRM.uscc };
    expect(brokenBy(penaltyInput({ version: VERSION, facts: '2台叉车' }), { held, heldFrom })).toEqual([]);
  });
});

it('says nothing of what was held already', () =>
  expect(judge([penaltyInput({ fine: '7806' })], { stored: [false] })).toMatchObject({ rows: 0, broken: {} }));

it('keeps three examples of a rule', () => {
  const inputs = Array.from({ length: 5 }, (_, i) =>
    penaltyInput({ documentNo: `青${i}号`, facts: `${i}`, fine: '7806' }),
  );
  expect(judge(inputs)).toMatchObject({ rows: 5, broken: { 'DQ-007': 5 }, examples: { length: 3 } });
});
