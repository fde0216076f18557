import { type Additions, openPress } from '../../../shared/print/press.ts';
import type { Report } from '../report.ts';
import { documentOf } from './document.ts';

export interface Printer {
  /** The report as a PDF; the same report gives the same bytes. Throws `unprintable` for a character no font has. */
  print(report: Report, additions?: Additions): Promise<Uint8Array>;
}

/** Prints reports with the fonts of a folder (`shared/print/fonts`, wherever it was deployed). */
export const openPrinter = (fontsFolder: string): Printer => {
  const press = openPress(fontsFolder);
  return { print: (report, additions) => press.print((type) => documentOf(report, type), additions) };
};
