import { BYTE_ORDER_MARK, csvLine } from '../../shared/spreadsheets/csv-line.ts';
import type { TemplateColumn } from './template-columns.ts';

/** The header and the example row. */
export const csvTemplate = (columns: readonly TemplateColumn[]): string =>
  BYTE_ORDER_MARK + csvLine(columns.map(({ header }) => header)) + csvLine(columns.map(({ shown }) => shown));
