import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Report } from '../report.ts';
import { documentOf } from './document.ts';
import type { BeforeEnd } from './engine/pdfkit-document.ts';
import { render } from './engine/render.ts';
import { openFamilies } from './families.ts';
import { gridLayout } from './styles.ts';
import { typesetterFor } from './typeset.ts';

export interface Printer {
  /** The report as a PDF; the same report gives the same bytes. Throws `unprintable` for a character no font has. */
  print(report: Report, additions?: Additions): Promise<Uint8Array>;
}

/** What is added to the pages: attachments and the like by the definition, objects by the document before it is closed. */
export interface Additions {
  definition?: Partial<TDocumentDefinitions>;
  beforeEnd?: BeforeEnd;
}

/**
 * Prints reports with the fonts of a folder (`fonts/` here, wherever it was deployed). Fonts are read once a process, the
 * full ones only for a report that needs them.
 */
export const openPrinter = (fontsFolder: string): Printer => {
  let families: ReturnType<typeof openFamilies> | undefined;

  return {
    print: async (report, { definition, beforeEnd } = {}) => {
      families ??= openFamilies(fontsFolder);
      const pages = documentOf(report, typesetterFor(families));
      return render({ ...pages, ...definition }, { families, tableLayouts: { grid: gridLayout }, beforeEnd });
    },
  };
};
