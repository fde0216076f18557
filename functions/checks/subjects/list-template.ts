import { CSV, XLSX } from '../../../shared/http/media-types.ts';
import type { Reply } from '../../../shared/http/reply.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../../shared/spreadsheets/csv-line.ts';
import { LIST_COLUMNS } from './columns.ts';

const headers = (extension: string) => {
  const name = encodeURIComponent(`核查名单模板.${extension}`);
  return { 'Content-Disposition': `attachment; filename="checks.${extension}"; filename*=UTF-8''${name}` };
};

export const getCheckListCsv = async (): Promise<Reply> => ({
  status: 200,
  contentType: CSV,
  headers: headers('csv'),
  body: BYTE_ORDER_MARK + csvLine(LIST_COLUMNS.map(({ names }) => names[0] ?? '')),
});

/** exceljs is 1 MB of code: loaded only for a workbook. */
export const getCheckListXlsx = async (): Promise<Reply> => ({
  status: 200,
  contentType: XLSX,
  headers: headers('xlsx'),
  bytes: await (await import('./xlsx-template.ts')).listWorkbook(),
});
