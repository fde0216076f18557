import type { TemplateColumn } from './template-columns.ts';

/** Marks UTF-8 for Excel, which else reads the file as GBK. */
const BYTE_ORDER_MARK = '\uFEFF';

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** The header and the example row. */
export const csvTemplate = (columns: readonly TemplateColumn[]): string =>
  BYTE_ORDER_MARK + line(columns.map(({ header }) => header)) + line(columns.map(({ shown }) => shown));
