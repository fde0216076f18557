import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { readColourProfile } from './colour-profile.ts';
import type { BeforeEnd } from './engine/file/open-document.ts';
import { render } from './engine/render.ts';
import { openFamilies } from './families.ts';
import { denseLayout, gridLayout } from './styles.ts';
import { type Typesetter, typesetterFor } from './typeset.ts';

export interface Press {
  /** A document as a PDF; the same definition gives the same bytes. Throws `unprintable` for a character no font has. */
  print(definitionOf: (type: Typesetter) => TDocumentDefinitions, additions?: Additions): Promise<Uint8Array>;
}

/** What is added to the pages: attachments and other objects, before the document is closed. */
export interface Additions {
  beforeEnd?: BeforeEnd;
}

const open = (fontsFolder: string) => ({
  families: openFamilies(fontsFolder),
  outputIntent: readColourProfile(fontsFolder),
  tableLayouts: { grid: gridLayout, dense: denseLayout },
});

/**
 * Prints with the fonts of a folder (`fonts/` here, wherever it was deployed). Fonts are read once a process, the full
 * ones only for a document that needs them.
 */
export const openPress = (fontsFolder: string): Press => {
  let opened: ReturnType<typeof open> | undefined;
  return {
    print: async (definitionOf, { beforeEnd } = {}) => {
      opened ??= open(fontsFolder);
      return render(definitionOf(typesetterFor(opened.families)), { ...opened, beforeEnd });
    },
  };
};
