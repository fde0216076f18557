/** Marks UTF-8 for Excel, which else reads the file as GBK. */
export const BYTE_ORDER_MARK = '\uFEFF';

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A line of a CSV file (RFC 4180). What others wrote is guarded first (`formula-guard.ts`). */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;
