import type { Report } from '../report.ts';
import { readColourProfile } from './colour-profile.ts';
import { documentOf } from './document.ts';
import type { BeforeEnd } from './engine/file/open-document.ts';
import { render } from './engine/render.ts';
import { openFamilies } from './families.ts';
import { gridLayout } from './styles.ts';
import { typesetterFor } from './typeset.ts';

export interface Printer {
  /** The report as a PDF; the same report gives the same bytes. Throws `unprintable` for a character no font has. */
  print(report: Report, additions?: Additions): Promise<Uint8Array>;
}

/** What is added to the pages: attachments and other objects, before the document is closed. */
export interface Additions {
  beforeEnd?: BeforeEnd;
}

const open = (fontsFolder: string) => ({
  families: openFamilies(fontsFolder),
  outputIntent: readColourProfile(fontsFolder),
  tableLayouts: { grid: gridLayout },
});

/**
 * Prints reports with the fonts of a folder (`fonts/` here, wherever it was deployed). Fonts are read once a process, the
 * full ones only for a report that needs them.
 */
export const openPrinter = (fontsFolder: string): Printer => {
  let opened: ReturnType<typeof open> | undefined;

  return {
    print: async (report, { beforeEnd } = {}) => {
      opened ??= open(fontsFolder);
      return render(documentOf(report, typesetterFor(opened.families)), { ...opened, beforeEnd });
    },
  };
};
