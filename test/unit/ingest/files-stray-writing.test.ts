import { oneRow, readRow } from './kind-rows.ts';

describe('stray writing', () => {
  it.each<[string, Record<string, string>, string, unknown]>([
    [
      'full-width digits in a code',
      { XS_BGDW_SHXYM: '９１３７０７８１MA0010029U' },
      'subject.uscc',
      '91370781MA0010029U',
    ],
    ['small letters in a code', { XS_BGDW_SHXYM: '91370781ma0010029u' }, 'subject.uscc', '91370781MA0010029U'],
    ['a space inside a code', { XS_BGDW_SHXYM: '91370781 MA0010029U' }, 'subject.uscc', '91370781MA0010029U'],
    [
      'an ideographic space in a name',
      { XS_BGDW_MC: '青州市　示例商贸有限公司' },
      'subject.name',
      '青州市示例商贸有限公司',
    ],
    ['full-width letters in a name', { XS_BGDW_MC: '青州ＡＢ示例有限公司' }, 'subject.name', '青州AB示例有限公司'],
    ['spaces in a number', { XS_AH: '（2026） 鲁0781 刑初 5号' }, 'caseNo', '（2026）鲁0781刑初5号'],
    ['full-width digits in an amount', { XS_FJ: '１２．５' }, 'fine', '12.5'],
    ['full-width digits in a day', { XS_CPRQ: '２０２６/２/１０' }, 'decidedOn', '2026-02-10'],
    ['a wide space after a word', { XZ_ZT: '有效　' }, 'status', 'effective'],
    ['wide spaces around a text', { XS_ZM: '　污染环境罪' }, 'offence', '污染环境罪'],
  ])('%s is read in the usual writing, and the sender is told', async (_, changes, path, value) => {
    const row = await readRow(oneRow('judgment', changes));
    const [outer = '', inner = ''] = path.split('.');
    const held = Object(row?.record)[outer];
    expect(inner === '' ? held : held?.[inner]).toBe(value);
    expect(row?.faults).toBeUndefined();
    expect(row?.notes?.map(({ pointer, code }) => [pointer, code])).toEqual([
      [`/${path.replace('.', '/')}`, 'normalised'],
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['full-width brackets', { XS_AH: '（2026）鲁0781刑初5号', XS_BGDW_MC: '青州（山东）示例公司' }],
    ['a space between words of a foreign name', { XS_BGDW_MC: 'ABC Sample Ltd' }],
    ['another form of a day', { XS_CPRQ: '20260210' }],
    ['full-width punctuation of a text', { XS_PJJG: '判处罚金，人民币５万元。' }],
    ['blank cells', { BZ: '', XZ_ZT: '' }],
  ])('%s is nothing to tell of', async (_, changes) => {
    expect((await readRow(oneRow('judgment', changes)))?.notes).toBeUndefined();
  });
});
