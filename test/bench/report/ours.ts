import { openPrinter } from '../../../functions/reports/pdf/printer.ts';
import type { OpenContender } from './contender.ts';

export const open: OpenContender = async () => {
  const printer = openPrinter('shared/print/fonts');
  return { print: ({ report }) => printer.print(report) };
};
