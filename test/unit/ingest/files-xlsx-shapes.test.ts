import { randomBytes } from 'node:crypto';
import { StringStore } from '../../../shared/spreadsheets/xlsx/string-store.ts';
import { CELLS, inPieces, rowsIn } from './files-fixture.ts';
import { inlineCell, inlineRow, type Sheets, workbookParts, zipOf } from './files-xlsx-parts.ts';

const CODES = [...Object.keys(CELLS), 'XZ_BB', 'BZ'];
const HEADER = inlineRow(CODES);

/** A row in which some cells are written as XML of their own. */
const rowWith = (xml: Readonly<Record<string, string>>): string => {
  const cells = CODES.map((code) => xml[code] ?? inlineCell(CELLS[code] ?? ''));
  return `<row>${cells.join('')}</row>`;
};
const read = (sheets: Sheets, change = (xml: string) => xml) =>
  rowsIn(
    inPieces(zipOf(workbookParts(sheets).map((part) => ({ ...part, content: change(String(part.content)) }))), 65_536),
  );
const readCells = async (cells: Record<string, string>, rest: Omit<Sheets, 'sheets'> = {}) =>
  (await read({ sheets: [HEADER + rowWith(cells)], ...rest }))[0];

describe('cells as other programs write them', () => {
  const sharedStrings =
    '<si><t>零</t></si><si><r><t>厂房</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 扩建</t></r><rPh sb="0" eb="1"><t>chang</t></rPh></si><si><t>甲_x000A_乙_x005F_</t></si>';
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="171" formatCode="[Red]0.00&quot;yd&quot;\\m_d"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="31"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="22"/></cellXfs>';

  it.each<[string, Record<string, string>, object]>([
    ['a shared string', { CF_SY: '<c t="s"><v>0</v></c>' }, { facts: '零' }],
    ['runs without their phonetic guide', { CF_SY: '<c t="s"><v>1</v></c>' }, { facts: '厂房 扩建' }],
    ['escapes', { CF_SY: '<c t="s"><v>2</v></c>' }, { facts: '甲\n乙_' }],
    ['inline runs', { CF_SY: '<c t="inlineStr"><is><r><t>厂</t></r><r><t>房</t></r></is></c>' }, { facts: '厂房' }],
    ['character data', { CF_SY: '<c t="str"><v><![CDATA[a<b>&]]></v></c>' }, { facts: 'a<b>&' }],
    ['references to characters', { CF_SY: '<c t="str"><v>&#x20bb7;&amp;&lt;</v></c>' }, { facts: '𠮷&<' }],
    ['a day in a format of Chinese Excel', { CF_WSH: '<c s="1"><v>46110</v></c>' }, { documentNo: '2026-03-29' }],
    ['a day in a declared format', { CF_WSH: '<c s="2"><v>46110</v></c>' }, { documentNo: '2026-03-29' }],
    ['a number that is no day', { CF_WSH: '<c s="3"><v>46110</v></c>' }, { documentNo: '46110' }],
    [
      'a time by a float',
      { XZ_BB: '<c s="4"><v>46110.430555555555</v></c>' },
      { version: '2026-03-29T10:20:00+08:00' },
    ],
    ['a strict day', { CF_JDRQ: '<c t="d"><v>2026-03-29T00:00:00.000Z</v></c>' }, { decidedOn: '2026-03-29' }],
    ['a strict time', { XZ_BB: '<c t="d"><v>2026-03-29T10:30:00</v></c>' }, { version: '2026-03-29T10:30:00+08:00' }],
    ['an exponent', { CF_NR_FK: '<c><v>7.8059999999999996E-1</v></c>' }, { fine: '0.7806' }],
    ['truth', { BZ: '<c t="b"><v>1</v></c>' }, { remark: 'TRUE' }],
    ['an empty value', { BZ: '<c t="s"><v/></c>' }, { remark: null }],
  ])('%s', async (_, cells, expected) => {
    const row = await readCells(cells, { sharedStrings, styles });
    expect(row?.faults).toBeUndefined();
    expect(row?.record).toMatchObject(expected);
  });

  it.each<[string, string, string]>([
    ['a formula without a result', '<c><f>A1</f></c>', 'formula-cell'],
    ['a copy of a shared formula', '<c t="str"><f t="shared" si="0"/><v>x</v></c>', 'formula-cell'],
    ['a string that is not there', '<c t="s"><v>99</v></c>', 'cell-error'],
    ['a string at no position', '<c t="s"><v>x</v></c>', 'cell-error'],
    ['a number that is none', '<c><v>1,5</v></c>', 'cell-error'],
    ['a day out of all time', '<c s="1"><v>1e15</v></c>', 'cell-error'],
    ['an error', '<c t="e"><v>#DIV/0!</v></c>', 'cell-error'],
    ['text beyond the limit of Excel', `<c t="str"><v>${'长'.repeat(32_768)}</v></c>`, 'cell-too-long'],
  ])('refuse the row for %s', async (_, xml, code) => {
    const row = await readCells({ CF_SY: xml }, { sharedStrings, styles });
    expect(row?.faults).toMatchObject([{ pointer: '/facts', code }]);
  });

  it('refuse a row that has more text than any record, and only that row', async () => {
    const long = inlineCell(randomBytes(16_000).toString('hex')).repeat(20);
    const wide = rowWith({}).replace('</row>', `${long}</row>`);
    const rows = await read({ sheets: [HEADER + wide + rowWith({})] });
    expect(rows.map(({ faults }) => faults?.map(({ code }) => code))).toEqual([['row-too-long'], undefined]);
  });

  it('stand where they say, whatever is left out', async () => {
    const [row] = await read({
      sheets: [`${HEADER}<row r="5"><c r="A5"/><c r="C5" t="str"><v>91370781MA0010029U</v></c></row>`],
    });
    expect(row).toMatchObject({ row: 5, record: { subject: { name: null, uscc: '91370781MA0010029U' } } });
  });

  it('may carry the prefix of a namespace, as the Open XML SDK writes them', async () => {
    const prefixed = (xml: string) => xml.replace(/<(\/?)(?!Relationship)([a-zA-Z])/g, '<$1x:$2');
    expect(await read({ sheets: [HEADER + rowWith({})] }, prefixed)).toEqual(
      await read({ sheets: [HEADER + rowWith({})] }),
    );
  });

  it('of a second table are not read, and the sender is told', async () => {
    const warn = jest.fn();
    const content = zipOf(workbookParts({ sheets: [HEADER + rowWith({}), inlineRow(['说明']), HEADER + rowWith({})] }));
    expect(await rowsIn(inPieces(content, 65_536), { warn })).toHaveLength(1);
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/「0」.*「2」也是数据表/)]]);
  });

  it('of a sheet that follows count only when its first row is a header', async () => {
    const rows = await read({
      sheets: [rowWith({}), `<row r="2"/>${HEADER}`, '', HEADER + rowWith({ BZ: inlineCell('对') })],
    });
    expect(rows).toMatchObject([{ row: 2, record: { remark: '对' } }]);
  });
});

describe('shared strings', () => {
  const texts = Array.from({ length: 300_000 }, (_, at) => `第${at}条\n"引号"\ud800`);
  const store = new StringStore();
  beforeAll(async () => {
    for (let at = 0; at < texts.length; at += 1000) await store.add(texts.slice(at, at + 1000));
  });
  afterAll(() => store.close());

  it('are found in any order, in memory or on disk', () => {
    for (let step = 0; step < 20_000; step++) {
      const at = (step * 7919) % texts.length;
      expect(store.at(at)).toBe(texts[at]);
    }
    expect(store.at(texts.length - 1)).toBe(texts.at(-1));
  });

  it.each([-1, 0.5, texts.length, texts.length + 64, 1e9, Number.NaN])('has none at %d', (at) =>
    expect(store.at(at)).toBeUndefined(),
  );
});
