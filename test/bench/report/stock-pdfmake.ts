import { stockPrintWithFullFonts } from '../../support/stock-pdfmake.ts';
import type { OpenContender } from './contender.ts';

/** pdfmake as it is published, with the fonts as they are published, from the same definition. */
export const open: OpenContender = async () => ({ print: ({ report }) => stockPrintWithFullFonts(report) });
