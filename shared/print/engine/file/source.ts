/** How PDF writes values (ISO 32000-1, 7.3). A plain string is a name; a text is a String object. */

/** Source that is written as it is. */
export class Source {
  constructor(readonly text: string) {}
}

/** An object of the file that others refer to. */
export interface PdfReference {
  readonly id: number;
  data: Record<string, unknown>;
  /** Writes it down, with the stream it carries; after that its data no longer change. */
  end(stream?: Uint8Array): void;
}

const isReference = (value: object): value is PdfReference =>
  typeof (value as PdfReference).end === 'function' && typeof (value as PdfReference).id === 'number';

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
};
const escaped = (bytes: string): string => bytes.replace(/[\n\r\t\b\f()\\]/g, (byte) => ESCAPES[byte] as string);

const PLAIN_TEXT = /^[\n\r\x20-\x7e]*$/;

/** In ASCII where that is enough, else in UTF-16 with its mark. */
const textSource = (text: string): string => {
  if (PLAIN_TEXT.test(text)) return `(${escaped(text)})`;
  return `(${escaped(Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1'))})`;
};

const nameSource = (name: string): string =>
  `/${name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (byte) => `#${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)}`;

const two = (value: number): string => String(value).padStart(2, '0');
const dateSource = (date: Date): string =>
  `(D:${String(date.getUTCFullYear()).padStart(4, '0')}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}` +
  `${two(date.getUTCHours())}${two(date.getUTCMinutes())}${two(date.getUTCSeconds())}Z)`;

const numberSource = (value: number): string => String(Math.round(value * 1e6) / 1e6);

const dictionarySource = (members: object): string => {
  let source = '<<';
  for (const [name, value] of Object.entries(members))
    if (value !== undefined) source += `\n/${name} ${sourceOf(value)}`;
  return `${source}\n>>`;
};

export const sourceOf = (value: unknown): string => {
  if (typeof value === 'string') return nameSource(value);
  if (typeof value === 'number') return numberSource(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Source) return value.text;
  if (isReference(value)) return `${value.id} 0 R`;
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(' ')}]`;
  if (value instanceof String) return textSource(value.toString());
  if (Buffer.isBuffer(value)) return `<${value.toString('hex')}>`;
  if (value instanceof Date) return dateSource(value);
  return dictionarySource(value);
};
