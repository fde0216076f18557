import ExcelJS from 'exceljs';
import type { FileRow } from '../../../functions/ingest/files/file-row.ts';
import { RecordSchema } from '../../../shared/records/record.ts';
import { decimalText } from '../../../shared/spreadsheets/xlsx-cell.ts';
import { CELLS, inPieces, oneRowCsv, rowsIn } from './files-fixture.ts';

const HEADER = [...Object.keys(CELLS), 'CF_FRDB', 'XZ_BB', 'BZ'];
const columnOf = (code: string) => HEADER.indexOf(code) + 1;

interface Sheet {
  changes?: Record<string, ExcelJS.CellValue>;
  format?: Record<string, string>;
  prepare?: (workbook: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void;
}

const workbookWith = async ({ changes = {}, format = {}, prepare }: Sheet): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('填写说明').getCell('A1').value = '处罚类别有多个的，用英文分号分隔';
  const sheet = workbook.addWorksheet('行政处罚');
  sheet.addRow(HEADER);
  sheet.addRow(Object.values(CELLS));
  for (const [code, value] of Object.entries(changes)) sheet.getCell(2, columnOf(code)).value = value;
  for (const [code, numFmt] of Object.entries(format)) sheet.getCell(2, columnOf(code)).numFmt = numFmt;
  prepare?.(workbook, sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

const rowsWith = async (sheet: Sheet): Promise<FileRow[]> => rowsIn(inPieces(await workbookWith(sheet), 10_000));
const recordWith = async (changes: Sheet['changes'], format?: Sheet['format']) =>
  (await rowsWith({ changes, format }))[0];

describe('workbooks', () => {
  it('give what a CSV file gives, from the first sheet with a header', async () => {
    const [row] = await rowsWith({});
    const [csv] = await rowsIn(inPieces(oneRowCsv()));
    expect(RecordSchema.parse(row?.record)).toEqual(RecordSchema.parse(csv?.record));
  });

  it.each<[string, Record<string, ExcelJS.CellValue>, Record<string, unknown>]>([
    [
      'rich text',
      { CF_SY: { richText: [{ text: '厂房' }, { font: { bold: true }, text: '扩建𬭎' }] } },
      { facts: '厂房扩建𬭎' },
    ],
    ['a link', { CF_SY: { text: '见附件', hyperlink: 'https://example.com' } }, { facts: '见附件' }],
    ['a number', { CF_NR_FK: 0.7806 }, { fine: '0.7806' }],
    ['a small number', { CF_NR_FK: 0.00000075 }, { fine: '0.00000075' }],
    ['a sum of floats', { CF_NR_FK: 0.1 + 0.2 }, { fine: '0.3' }],
    ['a whole number in text', { CF_WSH: 20260012 }, { documentNo: '20260012' }],
    ['a day', { CF_JDRQ: new Date('2026-03-29T00:00:00Z') }, { decidedOn: '2026-03-29' }],
    [
      'a day just under midnight by its float',
      { CF_JDRQ: new Date('2026-03-29T23:59:59Z') },
      { decidedOn: '2026-03-29' },
    ],
    ['a day as a bare serial number', { CF_JDRQ: 46110 }, { decidedOn: '2026-03-29' }],
    ['a day as text', { CF_JDRQ: '2026年3月29日' }, { decidedOn: '2026-03-29' }],
    ['a day as eight digits', { CF_JDRQ: 20260329 }, { decidedOn: '2026-03-29' }],
    ['an instant', { XZ_BB: new Date('2026-03-29T10:30:00Z') }, { version: '2026-03-29T10:30:00+08:00' }],
    ['a line break', { CF_SY: '甲\r\n乙' }, { facts: '甲\n乙' }],
  ])('read %s', async (_, changes, expected) => {
    const row = await recordWith(changes);
    expect(row?.faults).toBeUndefined();
    expect(row?.record).toMatchObject(expected);
  });

  it('read days in the formats of Chinese Excel', async () => {
    const row = await recordWith(
      { CF_JDRQ: new Date('2026-03-29T00:00:00Z') },
      { CF_JDRQ: '[$-804]yyyy"年"m"月"d"日";@' },
    );
    expect(row?.record).toMatchObject({ decidedOn: '2026-03-29' });
  });

  it.each<[string, Record<string, ExcelJS.CellValue>, object]>([
    ['a formula', { CF_NR_FK: { formula: '1+1', result: 2 } }, { pointer: '/fine', code: 'formula-cell' }],
    [
      'a formula in a name',
      { CF_XDR_MC: { formula: 'A1', result: 'x' } },
      { pointer: '/subject/name', code: 'formula-cell' },
    ],
    ['an error', { CF_NR_FK: { error: '#N/A' } }, { pointer: '/fine', code: 'cell-error' }],
    [
      'a code that Excel has rounded',
      { CF_XDR_SHXYM: 123456789012345680 },
      { pointer: '/subject/uscc', code: 'imprecise-number' },
    ],
  ])('refuse the row for %s', async (_, changes, fault) => {
    expect((await recordWith(changes))?.faults).toMatchObject([fault]);
  });

  it('do not mind a formula in a column that is not read', async () => {
    expect((await recordWith({ CF_FRDB: { formula: 'A1', result: 'x' } }))?.faults).toBeUndefined();
  });

  it('count blank and merely formatted rows, and skip them', async () => {
    const rows = await rowsWith({
      prepare: (_, sheet) => {
        for (let row = 3; row <= 9; row++) sheet.getCell(row, 1).numFmt = '@';
        sheet.getRow(7).values = Object.values(CELLS);
      },
    });
    expect(rows.map(({ row }) => row)).toEqual([2, 7]);
  });

  it('may have drop-downs down whole columns', async () => {
    const rows = await rowsWith({
      prepare: (_, sheet) => {
        for (let row = 2; row < 400; row++) {
          sheet.getCell(row, columnOf('CF_XDR_LB')).dataValidation = {
            type: 'list',
            allowBlank: true,
            formulae: ['"法人及非法人组织,个体工商户"'],
          };
        }
      },
    });
    expect(rows).toHaveLength(1);
  });

  it('keep days when they count from 1904', async () => {
    const rows = await rowsWith({
      changes: { CF_JDRQ: new Date('2026-03-29T00:00:00Z') },
      prepare: (workbook) => {
        workbook.properties.date1904 = true;
      },
    });
    expect(rows[0]?.record).toMatchObject({ decidedOn: '2026-03-29' });
  });

  it('without any header are refused', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('空');
    const content = Buffer.from(await workbook.xlsx.writeBuffer());
    await expect(rowsIn(inPieces(content, 10_000))).rejects.toMatchObject({ code: 'no-header' });
  });
});

describe('exact decimals', () => {
  it.each([
    [0, '0'],
    [12.5, '12.5'],
    [0.1 + 0.2, '0.3'],
    [0.00075, '0.00075'],
    [7.5e-7, '0.00000075'],
    [1e6, '1000000'],
    [-1, '-1'],
    [123456789012345, '123456789012345'],
    [1e21, '1000000000000000000000'],
    [0.78059999999999996, '0.7806'],
  ])('%d is %s', (value, written) => expect(decimalText(value)).toBe(written));
});
