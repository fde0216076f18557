import ExcelJS from 'exceljs';

/** A table that is handed out to be filled in and sent back. */
export interface Form {
  name: string;
  columns: readonly { title: string; width: number; advice: string; isMarked: boolean }[];
  rows: readonly (readonly string[])[];
  /** Beside that on each column. */
  advice: readonly string[];
}

/** To be filled in by all means; the other columns. */
const MARKED_FILL = 'FFFFE699';
const OTHER_FILL = 'FFE7EEF7';
const ON_A4 = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

/** The table, and a sheet on what each column wants. Its cells are text, so that codes keep their zeros, and none is a formula. */
export const formWorkbook = ({ name, columns, rows, advice }: Form) => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = '信证';
  const table = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { ...ON_A4, printTitlesRow: '1:1' },
  });
  table.columns = columns.map(({ width }) => ({ width, style: { numFmt: '@' } }));
  const header = table.addRow(columns.map(({ title }) => title));
  header.font = { bold: true };
  header.eachCell((cell, position) => {
    const argb = columns[position - 1]?.isMarked ? MARKED_FILL : OTHER_FILL;
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
  });
  table.addRows(rows.map((row) => [...row]));
  const wants = workbook.addWorksheet('填写说明', { pageSetup: ON_A4 });
  wants.columns = [{ width: 24 }, { width: 90, style: { alignment: { wrapText: true } } }];
  wants.addRow(['列', '填写要求']).font = { bold: true };
  for (const column of columns) wants.addRow([column.title, column.advice]);
  for (const text of advice) wants.addRow(['', text]);
  return { table, bytes: async () => new Uint8Array(await workbook.xlsx.writeBuffer()) };
};
