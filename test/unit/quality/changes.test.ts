import type { RecordInput } from '../../../shared/records/record.ts';
import { FIRM, penaltyInput } from '../../support/records.ts';
import { brokenBy, judge, type Sent } from './judge.ts';

/** Revoked on Friday 2026-03-06: due by Wednesday the 11th. */
describe('a document that was revoked or changed', () => {
  const IN_TIME = '2026-03-11T23:59:59+08:00';
  const TOO_LATE = '2026-03-12T00:00:00+08:00';
  const revoked = penaltyInput({ status: 'revoked', statusChangedOn: '2026-03-06', remark: '复议撤销' });
  const held = [penaltyInput()];
  const province = { id: 'province', uscc: FIRM.uscc };

  it.each<[string, RecordInput, Sent, number | undefined, string[]]>([
    ['told on the third working day', revoked, { at: IN_TIME, held }, 1, []],
    ['told on the fourth', revoked, { at: TOO_LATE, held }, 1, ['DQ-013']],
    [
      'changed, and in force',
      penaltyInput({ statusChangedOn: '2026-03-06', facts: '2台叉车' }),
      { at: TOO_LATE, held },
      1,
      ['DQ-013'],
    ],
    [
      'told before, its remark corrected',
      { ...revoked, remark: '诉讼撤销' },
      { at: TOO_LATE, held: [revoked] },
      undefined,
      [],
    ],
    [
      'told before by the province alone',
      revoked,
      { at: TOO_LATE, held: [revoked], heldFrom: province },
      1,
      ['DQ-001', 'DQ-013'],
    ],
    [
      'changed before, now revoked',
      revoked,
      { at: TOO_LATE, held: [{ ...revoked, statusChangedOn: '2026-03-02' }] },
      1,
      ['DQ-013'],
    ],
    [
      'taken back as pushed by mistake',
      { ...revoked, status: 'withdrawn' },
      { at: TOO_LATE, held },
      undefined,
      ['DQ-009'],
    ],
    ['corrected without a change', penaltyInput({ facts: '2台叉车' }), { at: TOO_LATE, held }, undefined, []],
    ['changed before reporting was due', revoked, { at: TOO_LATE, held, dutyFrom: '2026-03-07' }, undefined, []],
    ['a copy', revoked, { at: TOO_LATE, held, dutyFrom: null }, undefined, []],
  ])('%s', (_, input, sent, changes, broken) => {
    expect(judge([input], sent).changes).toBe(changes);
    expect(brokenBy(input, sent)).toEqual(broken);
  });

  it('is told of once in a batch that says it twice', () =>
    expect(judge([revoked, { ...revoked, remark: '诉讼撤销' }], { at: TOO_LATE, held })).toMatchObject({
      changes: 1,
      broken: { 'DQ-013': 1 },
    }));

  it('waits for the calendar where the deadline may still move', () => {
    const late = [1, 2].map((number) =>
      penaltyInput({ documentNo: `青${number}号`, facts: `${number}`, statusChangedOn: '2026-12-23' }),
    );
    const judged = judge(late, { at: '2026-12-29T09:00:00+08:00' });
    expect(judged).toMatchObject({ provisionalChanges: { '2026-12-23': 2 } });
    expect(judged.changes).toBeUndefined();
    expect(judge(late, { at: '2026-12-26T09:00:00+08:00' })).toMatchObject({ changes: 2 });
  });
});
