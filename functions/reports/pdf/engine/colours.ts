import { rounded } from './ink.ts';
import type { PdfDocumentType } from './pdfmake-types.ts';

const known = new Map<string, string | undefined>();

/** A colour as the operands of `rg`; undefined where it is not of red, green and blue alone. */
export const rgbOf = (document: PdfDocumentType, colour: unknown): string | undefined => {
  if (typeof colour !== 'string') return undefined;
  if (known.has(colour)) return known.get(colour);
  const parts = document._normalizeColor(colour);
  const rgb =
    Array.isArray(parts) && parts.length === 3 ? parts.map((part) => rounded(Number(part))).join(' ') : undefined;
  known.set(colour, rgb);
  return rgb;
};
