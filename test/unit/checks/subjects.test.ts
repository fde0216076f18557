import { judgedList } from '../../../functions/checks/subjects/judge-list.ts';
import { comparable, registeredNameOf } from '../../../functions/checks/subjects/names.ts';
import type { GivenSubject } from '../../../functions/checks/subjects/subject.ts';
import type { RecordVersion } from '../../../shared/records/fold.ts';
import { FIRM, OTHER_FIRM, penalty } from '../../support/records.ts';

const given = (subject: Partial<GivenSubject>): GivenSubject => ({
  name: null,
  uscc: null,
  orgCode: null,
  registrationNo: null,
  ...subject,
});
const refusals = (...list: Partial<GivenSubject>[]) => judgedList(list.map(given)).map(({ refused }) => refused);

describe('a subject by itself', () => {
  it.each<[string, Partial<GivenSubject>, string | null]>([
    ['a good code', { uscc: FIRM.uscc }, null],
    ['a code in full width, lower case, with spaces', { uscc: ' ９１37 0781ma0010168j ' }, null],
    ['a wrong check character', { uscc: `${FIRM.uscc.slice(0, 17)}K` }, 'bad-check-character'],
    ['a letter that codes do not have', { uscc: FIRM.uscc.replace('MA', 'MO') }, 'bad-check-character'],
    ['17 characters', { uscc: FIRM.uscc.slice(0, 17) }, 'bad-check-character'],
    ['an organisation code that is part of it', { uscc: FIRM.uscc, orgCode: 'MA001016-8' }, null],
    ['an organisation code that is not', { uscc: FIRM.uscc, orgCode: OTHER_FIRM.uscc.slice(8, 17) }, 'codes-differ'],
    ['an organisation code alone', { orgCode: FIRM.uscc.slice(8, 17) }, 'no-uscc'],
    ['a registration number alone', { registrationNo: '370781200012345' }, 'no-uscc'],
  ])('%s: %j gives %j', (_, subject, expected) => expect(refusals(subject)).toEqual([expected]));
});

describe('a code given twice', () => {
  const { name, uscc } = FIRM;
  it.each<[string, Partial<GivenSubject>[], (string | null)[]]>([
    ['the first stands', [FIRM, FIRM, FIRM], [null, 'duplicate', 'duplicate']],
    ['however its name is written', [FIRM, { uscc, name: name.replace('机械', ' 机械 ') }], [null, 'duplicate']],
    ['without its name', [FIRM, { uscc }], [null, 'duplicate']],
    ['with its name the second time', [{ uscc }, FIRM], ['duplicate', null]],
    ['with another name the second time', [{ uscc }, { uscc, name: '示例甲公司' }], ['duplicate', null]],
    ['with a name that is refused', [{ uscc }, { ...FIRM, orgCode: '1' }], [null, 'codes-differ']],
    ['never with a name', [{ uscc }, { uscc }], [null, 'duplicate']],
    ['under another name each is judged by itself', [{ uscc, name: '示例甲公司' }, FIRM], [null, null]],
    ['after one that was refused', [{ uscc, orgCode: '1' }, FIRM], ['codes-differ', null]],
    ['two codes are two subjects', [FIRM, OTHER_FIRM], [null, null]],
  ])('%s', (_, list, expected) => expect(refusals(...list)).toEqual(expected));

  it('keeps the order and numbers of the list', () => {
    expect(judgedList([FIRM, OTHER_FIRM, FIRM].map(given)).map(({ no, uscc }) => [no, uscc])).toEqual([
      [1, FIRM.uscc],
      [2, OTHER_FIRM.uscc],
      [3, FIRM.uscc],
    ]);
  });
});

describe('names', () => {
  it.each([
    ['示例（潍坊）有限公司', '示例(潍坊)有限公司'],
    ['示例〔潍坊〕有限公司', '示例【潍坊】有限公司'],
    ['示例 潍坊　有限公司', '示例潍坊有限公司'],
    ['ＡＢＣ示例', 'abc示例'],
    ['示例•甲', '示例・甲'],
  ])('%s is %s', (a, b) => expect(comparable(a)).toBe(comparable(b)));

  it.each([
    ['示例潍坊有限公司', '示例（潍坊）有限公司'],
    ['示例有限公司', '示例有限责任公司'],
  ])('%s is not %s', (a, b) => expect(comparable(a)).not.toBe(comparable(b)));

  const version = (name: string, at: string, recordId: string) =>
    ({
      recordId,
      version: at,
      unit: 'qz-scjg',
      byDecider: true,
      receivedAt: at,
      digest: recordId,
      record: penalty({ subject: { ...FIRM, name, type: '法人及非法人组织' } }),
    }) as unknown as RecordVersion;

  it('are the registrar’s first, then the newest record’s, then nobody’s', () => {
    const versions = [version('旧名示例公司', '2025-01-01', 'B'), version('新名示例公司', '2026-01-01', 'A')];
    const base = { ...FIRM, name: '登记名示例公司' } as never;
    expect(registeredNameOf({ base, versions })).toBe('登记名示例公司');
    expect(registeredNameOf({ base: undefined, versions })).toBe('新名示例公司');
    expect(registeredNameOf({ base: undefined, versions: [] })).toBeNull();
  });
});
