import type { Instant } from '../../../shared/calendar/dates.ts';
import { validate } from '../../../shared/intake/rules/validate.ts';
import type { RecordInput } from '../../../shared/records/record.ts';
import { oneOfEachKind, penaltyInput } from '../../support/records.ts';

const RECEIVED = '2026-03-02T02:00:00.000Z' as Instant;
const faults = (sent: unknown) =>
  (validate(sent, RECEIVED).faults ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
const subject = (changes: object) => penaltyInput({ subject: { ...penaltyInput().subject, ...changes } });

describe('validation of a record', () => {
  it.each(Object.entries(oneOfEachKind))('accepts a %s without a fault', (_, sent) => expect(faults(sent)).toEqual([]));

  it.each<[string, unknown, string]>([
    ['no object', 'text', ' wrong-type'],
    ['null', null, ' required'],
    ['an unknown kind', { ...penaltyInput(), kind: 'other' }, '/kind unknown-kind'],
    ['no document number', penaltyInput({ documentNo: undefined as unknown as string }), '/documentNo required'],
    ['a blank document number', penaltyInput({ documentNo: '  ' }), '/documentNo required'],
    ['an emoji', penaltyInput({ facts: '微信昵称😀' }), '/facts unprintable-character'],
    ['a character no font has', subject({ name: '青州市𠮷示例有限公司' }), '/subject/name unprintable-character'],
    ['a document number too long', penaltyInput({ documentNo: 'X'.repeat(129) }), '/documentNo too-long'],
    ['a wrong check character', subject({ uscc: '91370781MA0010117B' }), '/subject/uscc bad-uscc'],
    ['a formula as a name', subject({ name: '=HYPERLINK("http://x")' }), '/subject/name formula'],
    ['a full-width formula as a name', subject({ name: '＝A1' }), '/subject/name formula'],
    ['a control character in a name', subject({ name: '甲\u0007乙' }), '/subject/name control-character'],
    ['a bidirectional override in a name', subject({ name: '甲\u202e乙' }), '/subject/name control-character'],
    ['a lone surrogate in a name', subject({ name: '甲\ud800乙' }), '/subject/name control-character'],
    ['an Arabic letter mark in a name', subject({ name: '甲\u061c乙' }), '/subject/name control-character'],
    ['a soft hyphen in a name', subject({ name: '甲\u00ad乙' }), '/subject/name control-character'],
    ['an invisible tag in a name', subject({ name: '甲\u{e0041}乙' }), '/subject/name control-character'],
    ['a private-use character in a name', subject({ name: '甲\ue5e5乙' }), '/subject/name private-use-character'],
    ['a private-use character of plane 15', penaltyInput({ facts: '甲\u{f0000}' }), '/facts private-use-character'],
    ['a noncharacter', penaltyInput({ facts: '甲\ufdd0' }), '/facts private-use-character'],
    ['a noncharacter of plane 1', penaltyInput({ facts: '甲\u{1fffe}' }), '/facts private-use-character'],
    ['a carriage return in a name', subject({ name: '甲\r乙' }), '/subject/name control-character'],
    ['a line break in a name', subject({ name: '甲\n乙' }), '/subject/name control-character'],
    ['an unknown subject type', subject({ type: '外星人' }), '/subject/type not-allowed'],
    ['a natural person', subject({ type: '自然人' }), '/subject/type natural-person'],
    [
      'a natural person by identity number',
      subject({ type: '自然人', uscc: '370781190001010000' }),
      '/subject/type natural-person',
    ],
    ['a natural person without a code', subject({ type: '自然人', uscc: undefined }), '/subject/type natural-person'],
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
    ['a category that is no text', penaltyInput({ categories: [1 as unknown as string] }), '/categories/0 wrong-type'],
    ['a blank category', penaltyInput({ categories: [' '] }), '/categories/0 required'],
    [
      'a control character in a category',
      penaltyInput({ categories: ['其他-甲\u200b'] }),
      '/categories/0 control-character',
    ],
    ['a line break in a category', penaltyInput({ categories: ['其他-甲\n乙'] }), '/categories/0 control-character'],
    ['a category too long', penaltyInput({ categories: [`其他-${'甲'.repeat(98)}`] }), '/categories/0 too-long'],
    ['a formula as a category', penaltyInput({ categories: ['=A1'] }), '/categories/0 formula'],
    ['21 categories', penaltyInput({ categories: Array(21).fill('罚款') }), '/categories too-big'],
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
    expect(faults(penaltyInput({ facts: '㛃䶮𬭎犇 ☑ a\tb' }))).toEqual([]);
    expect(faults(penaltyInput({ categories: [`其他-${'甲'.repeat(97)}`], fine: null }))).toEqual([]);
  });

  it('keeps one form of what may be written in many', () => {
    const { record } = validate(
      penaltyInput({ facts: '一\r\n二\r三\n', fine: '0012.5000', categories: ['吊销执照'], licence: '许可证 1' }),
      RECEIVED,
    );
    expect(record).toMatchObject({
      facts: '一\n二\n三',
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

describe('the days of a record', () => {
  const of = (kind: keyof typeof oneOfEachKind, days: Record<string, string>): RecordInput =>
    ({ ...oneOfEachKind[kind], ...days }) as RecordInput;
  const TOMORROW = '2026-03-03';

  it.each<[keyof typeof oneOfEachKind, Record<string, string>, string[]]>([
    ['penalty', { actEndedOn: '2026-03-02' }, []],
    ['penalty', { actEndedOn: '2026-02-28' }, []],
    ['penalty', { actEndedOn: TOMORROW }, ['/actEndedOn future-date']],
    ['penalty', { fulfilledOn: TOMORROW }, ['/fulfilledOn future-date']],
    ['penalty', { fulfilledOn: '2026-02-26' }, ['/fulfilledOn dates-out-of-order']],
    ['penalty', { statusChangedOn: '2026-02-27' }, []],
    ['penalty', { statusChangedOn: '2026-02-26' }, ['/statusChangedOn dates-out-of-order']],
    ['judgment', { statusChangedOn: TOMORROW }, ['/statusChangedOn future-date']],
    ['compulsory', { liftedOn: '2026-02-27' }, []],
    ['compulsory', { liftedOn: '2026-02-26' }, ['/liftedOn dates-out-of-order']],
    ['compulsory', { decidedOn: TOMORROW, liftedOn: '2026-02-26' }, ['/decidedOn future-date']],
    ['enforcement', { filedOn: '2026-01-05', publishedOn: '2026-01-05', endedOn: '2026-01-05' }, []],
    ['enforcement', { filedOn: TOMORROW }, ['/filedOn future-date']],
    ['enforcement', { filedOn: TOMORROW, publishedOn: '2026-01-05' }, ['/filedOn future-date']],
    ['enforcement', { publishedOn: TOMORROW }, ['/publishedOn future-date']],
    ['enforcement', { publishedOn: TOMORROW, endedOn: '2026-02-01' }, ['/publishedOn future-date']],
    ['enforcement', { endedOn: TOMORROW }, ['/endedOn future-date']],
    ['enforcement', { publishedOn: '2026-01-04' }, ['/publishedOn dates-out-of-order']],
    ['enforcement', { publishedOn: '2026-02-01', endedOn: '2026-01-31' }, ['/endedOn dates-out-of-order']],
    ['enforcement', { endedOn: '2026-01-04' }, ['/endedOn dates-out-of-order']],
    ['dishonesty-list', { removedOn: '2026-02-27' }, []],
    ['dishonesty-list', { listedOn: TOMORROW }, ['/listedOn future-date']],
    ['dishonesty-list', { removedOn: '2026-02-26' }, ['/removedOn dates-out-of-order']],
    ['dishonesty-list', { listedOn: TOMORROW, removedOn: '2026-02-26' }, ['/listedOn future-date']],
    ['judgment', { effectiveOn: '2026-02-27' }, []],
    ['judgment', { effectiveOn: '2026-02-26' }, ['/effectiveOn dates-out-of-order']],
    ['judgment', { decidedOn: TOMORROW, effectiveOn: '2026-02-26' }, ['/decidedOn future-date']],
  ])('of a %s with %j', (kind, days, expected) => expect(faults(of(kind, days))).toEqual(expected));
});

describe('members that a record does not have', () => {
  const warnings = (sent: unknown) =>
    (validate(sent, RECEIVED).warnings ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
  const withMembers = (members: object) => ({ ...penaltyInput(), ...members });

  it.each<[string, object, string]>([
    ['of another system', { WSH: '1' }, '/WSH ignored-member'],
    ['of another kind of record', { liftedOn: '2026-03-01' }, '/liftedOn ignored-member'],
    ['within an object', { subject: { ...penaltyInput().subject, phone: '1' } }, '/subject/phone ignored-member'],
    ['within an optional object', { repair: { state: 'none', by: 'x' } }, '/repair/by ignored-member'],
    ['with a long name', { ['x'.repeat(1000)]: 1 }, `/${'x'.repeat(40)} ignored-member`],
    ['with a name every object has', JSON.parse('{"constructor":1}'), '/constructor ignored-member'],
  ])('are ignored, and the sender is told: %s', (_, members, expected) => {
    expect(faults(withMembers(members))).toEqual([]);
    expect(warnings(withMembers(members))).toEqual([expected]);
  });

  it.each<[string, object, string, string]>([
    ['another case', { Status: 'revoked' }, '/Status', '没有名为“Status”的字段，应写作 status'],
    ['underscores', { decided_on: '2026-02-27' }, '/decided_on', '没有名为“decided_on”的字段，应写作 decidedOn'],
    [
      'another case, within an object',
      { source: { ...penaltyInput().source, USCC: '1' } },
      '/source/USCC',
      '没有名为“USCC”的字段，应写作 uscc',
    ],
    [
      'another case, within an optional object',
      { repair: { state: 'repaired', On: '2026-03-01' } },
      '/repair/On',
      '没有名为“On”的字段，应写作 on',
    ],
  ])('are a fault when they were meant to be one of ours: %s', (_, members, pointer, message) =>
    expect(validate(withMembers(members), RECEIVED).faults).toEqual([{ pointer, code: 'unknown-member', message }]),
  );

  it('are named beside what is missing for it', () => {
    const { documentNo, ...rest } = penaltyInput();
    expect(faults({ ...rest, document_no: documentNo })).toEqual([
      '/documentNo required',
      '/document_no unknown-member',
    ]);
  });

  it('are not repeated without end, nor their values at all', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`m${i}`, 'the value']));
    const { warnings: shown = [] } = validate(withMembers(many), RECEIVED);
    expect(shown).toHaveLength(10);
    expect(JSON.stringify(shown)).not.toContain('the value');
  });

  it.each(Object.entries(oneOfEachKind))('a %s without any has no warning', (_, sent) =>
    expect(warnings(sent)).toEqual([]),
  );
});

it('a private-use character is named by its code point', () => {
  const { faults: [found] = [] } = validate(subject({ name: '甲\ue5e5乙' }), RECEIVED);
  expect(found?.message).toMatch(/私用区字符 U\+E5E5/);
});
