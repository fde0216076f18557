import ExcelJS from 'exceljs';
import type { StatisticsTable } from '../../../functions/checks/table/content/statistics-table.ts';
import { documentOf } from '../../../functions/checks/table/pdf/document.ts';
import { PRINTED_ROWS } from '../../../functions/checks/table/pdf/rows.ts';
import { unitTable } from '../../../functions/checks/table/words.ts';
import { tableWorkbook } from '../../../functions/checks/table/xlsx.ts';
import { openPress } from '../../../shared/print/press.ts';
import { answer, asked, finding, matched, sampleTable, tableOf } from '../../support/check-tables.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { stockRender } from '../../support/stock-pdfmake.ts';

const DIGEST = 'ab'.repeat(32);
const PRINTING = {
  verificationCode: 'ABCDEFGH',
  verifyUrl: 'https://credit.example/verify/tables/HT20260320ABCDEFGHJK?code=ABCDEFGH',
  digest: DIGEST,
};
const press = openPress('shared/print/fonts');
const print = (table: StatisticsTable) => press.print((type) => documentOf(table, PRINTING, type));

const workbookOf = async (table: StatisticsTable): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await tableWorkbook(table, DIGEST)) as never);
  return workbook;
};
const rowsOf = (workbook: ExcelJS.Workbook, name: string): unknown[][] =>
  (workbook.getWorksheet(name)?.getSheetValues() ?? []).map((row) => (Array.isArray(row) ? row.slice(1) : []));

describe('the same table on paper and in the workbook', () => {
  const table = sampleTable(50);
  const { feedback, platform, recognised } = table.totals;

  it('says the sums of the content', async () => {
    expect(feedback.asked).toBeGreaterThan(80);
    const sums = [
      `平台查询（主体×领域）${platform.pairs} 项：无 ${platform.none} 项，有 ${platform.found} 项`,
      `协查应反馈 ${feedback.asked} 项，已反馈 ${feedback.answered} 项，未反馈 ${feedback.unanswered} 项；超期 ${feedback.overdue} 项（其中未反馈 ${feedback.overdueUnanswered} 项）。互认 ${recognised.items} 项`,
    ];
    const { text } = readPdf(await print(table));
    const workbook = await workbookOf(table);
    const sheet = JSON.stringify(rowsOf(workbook, '表一 统计表'));
    for (const sum of sums) {
      expect(text).toContain(sum.replaceAll(' ', ''));
      expect(sheet).toContain(sum);
    }
    for (const row of unitTable(table)) expect(text).toContain(row.join(''));
    expect(rowsOf(workbook, '核查信息与合计')).toEqual(expect.arrayContaining(unitTable(table)));
  });

  it('has every row', async () => {
    const numbers = rowsOf(await workbookOf(table), '表一 统计表').flatMap(([no]) =>
      typeof no === 'number' ? [no] : [],
    );
    expect(numbers).toEqual(table.rows.map(({ no }) => no));
    const { text } = readPdf(await print(table));
    const times = (words: string) => text.split(words).length - 1;
    expect(times('91370700MA')).toBe(table.rows.length + table.unmatched.length);
  });
});

describe('on paper', () => {
  it('every page has the head of the table, its number, its code and its page', async () => {
    const { pages, text } = readPdf(await print(sampleTable(30)));
    const times = (words: string) => text.split(words).length - 1;
    expect(pages).toBeGreaterThan(5);
    expect(times('验证码ABCDEFGH')).toBe(pages + 1);
    expect(text).toContain(`第${pages}页/共${pages}页`);
    // Pages of rows; the last has the sums and the signatures.
    expect(times('违法违规情况摘要')).toBeGreaterThanOrEqual(pages - 2);
    for (const words of ['发起单位（盖章）：', '经办：', '日期：', DIGEST]) expect(text).toContain(words);
  });

  it('is A4 across, laid out as pdfmake itself would, and the same bytes each time', async () => {
    const table = sampleTable(12);
    const pdf = await print(table);
    expect(Buffer.from(await print(table)).equals(Buffer.from(pdf))).toBe(true);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/MediaBox [0 0 841.89 595.28]');
    const { openFamilies } = await import('../../../shared/print/families.ts');
    const { typesetterFor } = await import('../../../shared/print/typeset.ts');
    const definition = documentOf(table, PRINTING, typesetterFor(openFamilies('shared/print/fonts')));
    const stock = await stockRender({ ...definition, content: structuredClone(definition.content) });
    expect(readPdf(pdf)).toEqual(readPdf(stock));
  });

  it('prints rare characters, and names the place of one that no font has', async () => {
    const { text } = readPdf(await print(tableOf([matched(1, [], '示例镕琲䶮有限公司')])));
    expect(text).toContain('示例镕琲䶮有限公司');
    const odd = tableOf([matched(1, [], '示例\u{20BB7}有限公司')]);
    await expect(print(odd)).rejects.toMatchObject({
      code: 'unprintable',
      detail: expect.stringContaining('第 1 行主体名称'),
    });
  });

  it('is cut short with a word of it, where there are very many rows', async () => {
    const [row] = sampleTable(1).rows;
    if (row === undefined) throw new Error('no row');
    const rows = Array.from({ length: PRINTED_ROWS + 2 }, (_, i) => ({ ...row, no: i + 1 }));
    const { text } = readPdf(await print({ ...sampleTable(1), rows }));
    expect(text).toContain(`纸面印出前${PRINTED_ROWS}行；其余2行见同编号的XLSX、JSON文件`);
  });

  it('says so where nothing was checked', async () => {
    const { text } = readPdf(await print(tableOf([], { due: null })));
    expect(text).toContain('没有已核查的主体');
    expect(text).toContain('未发起协查');
  });
});

describe('in the workbook', () => {
  it('nothing is a formula', async () => {
    const documents = [{ documentNo: '=1+1', decidedOn: null, summary: '＋cmd|calc' }];
    const at = '2026-03-12T02:00:00.000Z';
    const table = tableOf([matched(1, [finding('01', 1, '=HYPERLINK("x")')], '@示例有限公司')], {
      asked: [asked(1, 1, answer('found', at, { documents, remark: '-2+3' }))],
    });
    const workbook = await workbookOf(table);
    const cells: unknown[] = [];
    workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.value))));
    expect(cells.filter((cell) => typeof cell === 'string' && /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells).toEqual(expect.arrayContaining(["'=1+1", "'＋cmd|calc", "'@示例有限公司"]));
    expect(cells.every((cell) => typeof cell === 'string' || typeof cell === 'number')).toBe(true);
  });

  it('prints across, one page wide, with its head on every page and in view', async () => {
    const workbook = await workbookOf(sampleTable(3));
    const sheet = workbook.getWorksheet('表一 统计表');
    expect(sheet?.pageSetup).toMatchObject({
      ...{ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: '4:4',
    });
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    expect(sheet?.getCell('C5').numFmt).toBe('@');
    expect(sheet?.columns.every(({ width }) => (width ?? 0) > 5)).toBe(true);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      ...['表一 统计表', '核查信息与合计', '表二 未能核查的主体', '表三 各领域数据情况'],
    ]);
  });

  it('rows are as high as their texts need, whatever opens them', async () => {
    const many = [matched(1, [finding('01', 5)]), matched(2)];
    const sheet = (await workbookOf(tableOf(many))).getWorksheet('表一 统计表');
    const height = (no: number) => sheet?.getRow(4 + no).height ?? 0;
    // Five records of two lines each.
    expect(height(1)).toBe(10 * 15);
    expect(height(4)).toBe(15);
  });

  it('an empty list says so', async () => {
    expect(rowsOf(await workbookOf(tableOf([matched(1)])), '表二 未能核查的主体').at(-1)).toEqual(['无。']);
  });
});
