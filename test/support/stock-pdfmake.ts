import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { documentOf } from '../../functions/reports/pdf/document.ts';
import type { Report } from '../../functions/reports/report.ts';
import { openFamilies } from '../../shared/print/families.ts';
import { denseLayout, gridLayout } from '../../shared/print/styles.ts';
import { typesetterFor } from '../../shared/print/typeset.ts';

/** The report through pdfmake as it is published, from the same definition: what the engine is held against. */

const FOLDER = 'shared/print/fonts';
/** Subsets without kerning and ligatures, which the engine does not apply either. */
const CORE = { song: 'NotoSerifSC-Regular-Core', hei: 'NotoSansSC-Bold-Core' };
const FULL = { song: 'NotoSerifSC-Regular', hei: 'NotoSansSC-Bold' };
type Fonts = typeof CORE;

const render = (definition: TDocumentDefinitions, fonts: Fonts): Promise<Uint8Array> => {
  const path = (face: string) => `${FOLDER}/${face}.ttf`;
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts({ song: { normal: path(fonts.song) }, hei: { normal: path(fonts.hei) } });
  pdfmake.setTableLayouts({ grid: gridLayout, dense: denseLayout });
  return pdfmake.createPdf(definition).getBuffer();
};

const families = openFamilies(FOLDER);

/** A definition whose fonts are `song` and `hei`. */
export const stockRender = (definition: TDocumentDefinitions): Promise<Uint8Array> => render(definition, CORE);

/** Its content is copied, since stock pdfmake writes into the nodes, and reports share the seal. */
const definitionOf = (report: Report): TDocumentDefinitions => {
  const definition = documentOf(report, typesetterFor(families));
  return { ...definition, content: structuredClone(definition.content) };
};

export const stockPrint = (report: Report): Promise<Uint8Array> => render(definitionOf(report), CORE);

/** As stock pdfmake would be used: with the fonts as they are published. */
export const stockPrintWithFullFonts = (report: Report): Promise<Uint8Array> => render(definitionOf(report), FULL);
