import ExcelJS from 'exceljs';
import { readList } from '../../../functions/checks/subjects/read-list.ts';
import { listWorkbook } from '../../../functions/checks/subjects/xlsx-template.ts';
import type { Problem } from '../../../shared/problem.ts';
import { FIRM, OTHER_FIRM } from '../../support/records.ts';

const csv = (...lines: string[]) => Buffer.from(lines.join('\r\n'));
const read = async (content: Uint8Array) => {
  try {
    return (await readList(content)).map(({ name, uscc }) => [name, uscc]);
  } catch (error) {
    return (error as Problem).extras.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
  }
};
const FIRMS = [FIRM, OTHER_FIRM].map(({ name, uscc }) => [name, uscc]);
const LINES = FIRMS.map((cells) => cells.join(','));

describe('a list', () => {
  it.each([
    ['as the template has it', csv('主体名称,统一社会信用代码,组织机构代码,工商注册号', ...LINES)],
    ['with a byte-order mark', Buffer.concat([Buffer.from('\uFEFF'), csv('主体名称,统一社会信用代码', ...LINES)])],
    ['with other names of the columns, and others besides', csv('企业名称*, 信用代码 ,备注', ...LINES)],
    ['with empty rows', csv('主体名称,统一社会信用代码', '', ...LINES, ',', '')],
    ['separated by tabs', csv(...['主体名称,信用代码', ...LINES].map((line) => line.replaceAll(',', '\t')))],
  ])('%s', async (_, content) => expect(await read(content)).toEqual(FIRMS));

  it('that a spreadsheet guards against formulas is read without the guards', async () => {
    expect(await read(csv('主体名称,统一社会信用代码', `${FIRM.name},'-1`))).toEqual(['/rows/2/uscc formula']);
  });

  it.each<[string, Uint8Array, string[]]>([
    ['empty', csv(''), ['/subjectsFile empty-file']],
    ['without a header', csv(...LINES), ['/subjectsFile no-header']],
    ['of names alone', csv('主体名称', '示例'), ['/subjectsFile no-header']],
    ['without subjects', csv('主体名称,统一社会信用代码', ',,'), ['/subjectsFile no-rows']],
    ['in an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), ['/subjectsFile old-workbook']],
    ['in a broken workbook', Buffer.from('PK\u0003\u0004nothing'), ['/subjectsFile bad-workbook']],
    ['without a name', csv('主体名称,统一社会信用代码', `,${FIRM.uscc}`), ['/rows/2/name required']],
    ['without a code', csv('主体名称,统一社会信用代码', '示例甲公司,'), ['/rows/2 required']],
    ['with a formula', csv('主体名称,信用代码', `=HYPERLINK(),${FIRM.uscc}`), ['/rows/2/name formula']],
    [
      'with a disguised name',
      csv('主体名称,信用代码', `示例\u202E公司,${FIRM.uscc}`),
      ['/rows/2/name control-character'],
    ],
  ])('%s is refused: %s', async (_, content, expected) => expect(await read(content)).toEqual(expected));

  it('of 5,001 rows is refused, of 5,000 not', async () => {
    const rows = (count: number) =>
      csv('主体名称,信用代码', ...Array.from({ length: count }, () => LINES[0] as string));
    expect(await read(rows(5000))).toHaveLength(5000);
    expect(await read(rows(5001))).toEqual(['/subjectsFile too-many-rows']);
  });

  it('in a workbook is the sheet with the header, wherever it stands', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(await listWorkbook()) as never);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['核查名单', '填写说明']);
    workbook.worksheets[0]?.addRows(FIRMS);
    expect(await read(new Uint8Array(await workbook.xlsx.writeBuffer()))).toEqual(FIRMS);
  });
});
