import { validate } from '../../../functions/ingest/rules/validate.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';
import { oneOfEachKind, penaltyInput } from '../../support/records.ts';

const RECEIVED = '2026-03-02T02:00:00.000Z' as Instant;
const faults = (sent: unknown) =>
  (validate(sent, RECEIVED).faults ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
const subject = (changes: object) => penaltyInput({ subject: { ...penaltyInput().subject, ...changes } });

describe('validation of a record', () => {
  it.each(Object.entries(oneOfEachKind))('accepts a %s without a fault', (_, sent) => expect(faults(sent)).toEqual([]));

  it.each<[string, unknown, string]>([
    ['no object', 'text', ' wrong-type'],
    ['null', null, ' wrong-type'],
    ['an unknown kind', { ...penaltyInput(), kind: 'other' }, '/kind unknown-kind'],
    ['no document number', penaltyInput({ documentNo: undefined as unknown as string }), '/documentNo required'],
    ['a blank document number', penaltyInput({ documentNo: '  ' }), '/documentNo required'],
    ['a document number too long', penaltyInput({ documentNo: 'X'.repeat(129) }), '/documentNo too-long'],
    ['a wrong check character', subject({ uscc: '91370781MA0010117B' }), '/subject/uscc bad-uscc'],
    ['a formula as a name', subject({ name: '=HYPERLINK("http://x")' }), '/subject/name formula'],
    ['a full-width formula as a name', subject({ name: '＝A1' }), '/subject/name formula'],
    ['a control character in a name', subject({ name: '甲\u0007乙' }), '/subject/name control-character'],
    ['a bidirectional override in a name', subject({ name: '甲\u202e乙' }), '/subject/name control-character'],
    ['a lone surrogate in a name', subject({ name: '甲\ud800乙' }), '/subject/name control-character'],
    ['a line break in a name', subject({ name: '甲\n乙' }), '/subject/name control-character'],
    ['an unknown subject type', subject({ type: '外星人' }), '/subject/type not-allowed'],
    ['a natural person', subject({ type: '自然人' }), '/subject/type natural-person'],
    ['a 92 code as a legal person', subject({ uscc: '92370781MA0000015K' }), '/subject/type type-mismatch'],
    ['a day that does not exist', penaltyInput({ decidedOn: '2026-02-30' }), '/decidedOn bad-date'],
    [
      'a decision in the future',
      penaltyInput({ decidedOn: '2026-03-03', validUntil: null, publishedUntil: null }),
      '/decidedOn future-date',
    ],
    ['a future decision after its other days', penaltyInput({ decidedOn: '2099-01-01' }), '/decidedOn future-date'],
    ['a decision before 1949', penaltyInput({ decidedOn: '1948-01-01' }), '/decidedOn date-out-of-range'],
    ['validity before the decision', penaltyInput({ validUntil: '2001-01-01' }), '/validUntil dates-out-of-order'],
    [
      'publication ending on the day of the decision',
      penaltyInput({ publishedUntil: '2026-02-27' }),
      '/publishedUntil dates-out-of-order',
    ],
    ['publication beyond 2099', penaltyInput({ publishedUntil: '2100-01-01' }), '/publishedUntil date-out-of-range'],
    ['an amount in words', penaltyInput({ fine: '一万' }), '/fine bad-amount'],
    ['a negative amount', penaltyInput({ fine: '-1' }), '/fine bad-amount'],
    ['an amount as a number', penaltyInput({ fine: 1 as unknown as string }), '/fine wrong-type'],
    ['seven decimals', penaltyInput({ fine: '0.0000001' }), '/fine bad-amount'],
    ['a fine without an amount', penaltyInput({ fine: null }), '/fine required'],
    ['a fine of nothing', penaltyInput({ fine: '0' }), '/fine zero-amount'],
    ['no category', penaltyInput({ categories: [] }), '/categories required'],
    ['an unknown category', penaltyInput({ categories: ['口头教育'] }), '/categories/0 unknown-category'],
    ['"other" without saying which', penaltyInput({ categories: ['其他'] }), '/categories/0 unknown-category'],
    [
      'a confiscation without amount or item',
      penaltyInput({ categories: ['没收违法所得'], fine: null }),
      '/confiscated required',
    ],
    [
      'a suspended licence without its number',
      penaltyInput({ categories: ['暂扣执照'], fine: null }),
      '/licence required',
    ],
    ['a wrong authority code', penaltyInput({ authority: { name: '某局', uscc: '123' } }), '/authority/uscc bad-uscc'],
    ['no source', penaltyInput({ source: undefined as unknown as { name: string; uscc: string } }), '/source required'],
    ['an unknown status', penaltyInput({ status: 'gone' as 'effective' }), '/status not-allowed'],
    ['a version without an offset', penaltyInput({ version: '2026-03-02T10:00:00' }), '/version bad-instant'],
    ['a version in the future', penaltyInput({ version: '2026-03-02T10:06:00+08:00' }), '/version future-date'],
  ])('names the one fault of a record with %s', (_, sent, expected) => expect(faults(sent)).toEqual([expected]));

  it('accepts what only looks wrong', () => {
    expect(faults(subject({ uscc: ' ９1370781ma0010168j ' }))).toEqual([]);
    expect(faults(penaltyInput({ categories: ['没收非法财物'], content: '没收涉案设备一台', fine: null }))).toEqual([]);
    expect(faults(penaltyInput({ categories: ['其他-责令限期拆除'], fine: null }))).toEqual([]);
    expect(faults(penaltyInput({ version: '2026-03-02T10:04:00+08:00' }))).toEqual([]);
    expect(faults(penaltyInput({ facts: '第一行\n第二行' }))).toEqual([]);
  });

  it('keeps one form of what may be written in many', () => {
    const { record } = validate(
      penaltyInput({ fine: '0012.5000', categories: ['吊销执照'], licence: '许可证 1' }),
      RECEIVED,
    );
    expect(record).toMatchObject({
      fine: '12.5',
      categories: ['吊销许可证件'],
      confiscated: null,
      procedure: 'ordinary',
      status: 'effective',
      version: null,
    });
  });

  it('reports every field at fault, each once', () => {
    expect(faults(penaltyInput({ documentNo: '', fine: 'x', decidedOn: 'y' })).sort()).toEqual([
      '/decidedOn bad-date',
      '/documentNo required',
      '/fine bad-amount',
    ]);
  });
});
