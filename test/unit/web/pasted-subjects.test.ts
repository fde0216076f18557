import { readPasted } from '../../../web/console/checks/new/pasted-subjects.ts';

const FIRM = '91370781MA0020008E';
const OTHER = '91370700MA0020016Y';

describe('a pasted list of subjects', () => {
  it.each([
    [`甲公司\t${FIRM}`, { name: '甲公司', uscc: FIRM }],
    [`${FIRM},甲公司`, { name: '甲公司', uscc: FIRM }],
    [`甲公司，${FIRM}`, { name: '甲公司', uscc: FIRM }],
    [`1\t甲公司\t${FIRM}`, { name: '甲公司', uscc: FIRM }],
    [`12. 甲公司，${FIRM}`, { name: '甲公司', uscc: FIRM }],
    [`3、甲公司 ${FIRM}`, { name: '甲公司', uscc: FIRM }],
    [`（4）${FIRM}`, { uscc: FIRM }],
    [`5.\t甲公司\t${FIRM}`, { name: '甲公司', uscc: FIRM }],
    [`3.14示例公司\t${FIRM}`, { name: '3.14示例公司', uscc: FIRM }],
    [`甲公司 ${FIRM}`, { name: '甲公司', uscc: FIRM }],
    [`${FIRM}  甲 公司`, { name: '甲 公司', uscc: FIRM }],
    [FIRM.toLowerCase(), { uscc: FIRM }],
    ['９１３７０７８１ＭＡ００２０００８Ｅ', { uscc: FIRM }],
    [`"甲公司";"${FIRM}"`, { name: '甲公司', uscc: FIRM }],
    [`Sample Co., Ltd.\t${FIRM}`, { name: 'Sample Co., Ltd.', uscc: FIRM }],
    [`甲公司\t${FIRM}\tMA0020008`, { name: '甲公司', uscc: FIRM, orgCode: 'MA0020008' }],
    [`3M示例公司\t${FIRM}`, { name: '3M示例公司', uscc: FIRM }],
  ])('%s', (line, subject) => {
    expect(readPasted(line)).toEqual({ subjects: [subject], lines: [1], faults: [], doubts: [] });
  });

  it('skips blank lines and the names of columns, and counts lines as they were pasted', () => {
    const { subjects, faults } = readPasted(`主体名称\t统一社会信用代码\r\n\r\n甲公司\t${FIRM}\r\n乙公司`);
    expect(subjects).toHaveLength(1);
    expect(faults).toEqual([{ line: 4, text: '乙公司', kind: 'no-code' }]);
  });

  it.each([
    ['只有名称的公司', 'no-code'],
    [`甲公司\t乙公司\t${FIRM}`, 'two-names'],
    [`${FIRM}\t${OTHER}`, 'two-codes'],
    [`${'长'.repeat(201)}\t${FIRM}`, 'long-name'],
    ['某某\t370781199003070013', 'identity-number'],
  ])('is not taken with %s', (line, kind) => {
    expect(readPasted(line)).toMatchObject({ subjects: [], faults: [{ line: 1, kind }] });
  });

  it.each([
    ['甲公司\t91370781MA0020008', 'wrong-length'],
    ['甲公司\t91370781MA0020008F', 'wrong-check'],
    ['甲公司\t370700012345678', 'no-uscc'],
    [`甲公司\t${FIRM}\tMA0020009`, 'codes-differ'],
  ])('is taken with a doubt about %s', (line, kind) => {
    expect(readPasted(line)).toMatchObject({ subjects: [{ name: '甲公司' }], faults: [], doubts: [{ line: 1, kind }] });
  });

  it('tells of a subject given twice, and which line stands; under another name it is another one', () => {
    const { subjects, doubts } = readPasted(`甲公司\t${FIRM}\n乙公司\t${FIRM}\n甲 公司,${FIRM}`);
    expect(subjects).toHaveLength(3);
    expect(doubts).toEqual([{ line: 3, text: `甲 公司,${FIRM}`, kind: 'duplicate', sameAs: 1 }]);
  });
});
