import type { PdfReference } from './source.ts';

/** What is added to a document when its pages are drawn: attachments, the field of a signature. */
export interface OpenDocument {
  /** The last page. */
  readonly page: PdfReference;
  readonly catalogue: Record<string, unknown>;
  /** The specifications of attached files, by their names (`attach.ts`). */
  readonly attached: Map<string, PdfReference>;
  /** A new object; its `end` writes it down. */
  ref(data?: Record<string, unknown>): PdfReference;
}

export type BeforeEnd = (document: OpenDocument) => void;
