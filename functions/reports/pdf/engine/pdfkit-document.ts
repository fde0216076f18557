/** What the product uses of pdfkit's document beyond pdfmake's definition: to add objects before the file is closed. */
export interface PdfReference {
  id: number;
  data: Record<string, unknown>;
  end(content?: Uint8Array): void;
  toString(): string;
}

/** The operators of a page. */
interface PdfContent extends PdfReference {
  compress: boolean;
  write(content: string | Uint8Array): void;
}

export interface PdfPage {
  dictionary: PdfReference;
  annotations: unknown[];
  readonly width: number;
  readonly height: number;
  readonly fonts: Record<string, PdfReference>;
  readonly xobjects: Record<string, PdfReference>;
  readonly content: PdfContent;
}

interface PdfFileOptions {
  name: string;
  type: string;
  description: string;
  /** What it is to the document, as PDF/A-3 wants it said. */
  relationship: 'Data' | 'Source' | 'Alternative' | 'Supplement';
  creationDate: Date;
  modifiedDate: Date;
}

export interface PdfKitDocument {
  /** The catalogue. */
  _root: PdfReference;
  /** The page drawn last. */
  page: PdfPage;
  ref(data?: Record<string, unknown>): PdfReference;
  /** Attaches a file. */
  file(content: Uint8Array, options: PdfFileOptions): unknown;
  /** Writes the interactive form; replaced by whoever adds one of their own. */
  endAcroForm(): unknown;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  end(): void;
}

export type BeforeEnd = (document: PdfKitDocument) => void;
