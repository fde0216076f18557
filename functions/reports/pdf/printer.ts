import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pdfmake from 'pdfmake';
import type { TFontDictionary } from 'pdfmake/interfaces.js';
import { faceCoverage } from '../../../shared/printable/printable.ts';
import type { Report } from '../report.ts';
import { coverageFrom, isCore } from './coverage.ts';
import { documentOf } from './document.ts';
import { shareCoreFonts } from './shared-fonts.ts';
import { gridLayout } from './styles.ts';
import { typesetterFor } from './typeset.ts';

export interface Printer {
  /** The report as a PDF; the same report gives the same bytes. Throws `unprintable` for a character no font has. */
  print(report: Report): Promise<Uint8Array>;
}

interface VirtualFiles {
  existsSync(path: string): boolean;
  writeFileSync(path: string, content: Buffer): void;
}
/** pdfmake reads fonts from here before it asks the disk; its types do not say so. */
const { virtualfs } = pdfmake as unknown as { virtualfs: VirtualFiles };

/** A document may use the fonts given here and reach nothing else. */
const nothingElse = () => false;

const openFaces = async (fontsFolder: string, faces: Iterable<string>): Promise<TFontDictionary> => {
  const fonts: TFontDictionary = {};
  for (const face of faces) {
    const path = join(fontsFolder, `${face}.ttf`);
    if (!virtualfs.existsSync(path)) virtualfs.writeFileSync(path, await readFile(path));
    fonts[face] = { normal: path };
  }
  return fonts;
};

/**
 * Prints reports with the fonts of a folder (`fonts/` here, wherever it was deployed). Fonts are read once a process, the
 * full ones only for a report that needs them.
 */
export const openPrinter = (fontsFolder: string): Printer => {
  shareCoreFonts(isCore);
  const coverage = coverageFrom(faceCoverage);

  return {
    print: async (report) => {
      const type = typesetterFor(coverage);
      const definition = documentOf(report, type);
      const fonts = await openFaces(fontsFolder, type.faces);
      pdfmake.setUrlAccessPolicy(nothingElse);
      pdfmake.setLocalAccessPolicy(nothingElse);
      pdfmake.setFonts(fonts);
      pdfmake.setTableLayouts({ grid: gridLayout });
      return pdfmake.createPdf(definition).getBuffer();
    },
  };
};
