import { inflateSync } from 'node:zlib';

/** The objects of a PDF as the platform writes it: one revision, a plain table of references, deflated streams. */
export interface PdfObjects {
  /** The dictionary or value of each object, as text, by its number. */
  texts: ReadonlyMap<string, string>;
  stream(object: string): Buffer;
}

/** Of one stream; the fonts, the largest, have less than a tenth of that. */
const MOST_BYTES = 2 ** 26;

const ENTRY = /^(\d{10}) \d{5} n/;

export const pdfObjects = (pdf: Buffer): PdfObjects => {
  const file = pdf.toString('latin1');
  const table = file.slice(Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1] ?? file.length));
  const texts = new Map<string, string>();
  const streams = new Map<string, number>();
  for (const line of table.split('\n')) {
    const offset = ENTRY.exec(line)?.[1];
    if (offset === undefined) continue;
    const head = headAt(file, Number(offset));
    texts.set(head.object, head.text);
    if (head.stream !== undefined) streams.set(head.object, head.stream);
  }
  return {
    texts,
    stream: (object) => {
      const [text, start] = [texts.get(object) ?? '', streams.get(object)];
      const length = Number(/\/Length (\d+)\s/.exec(text)?.[1]);
      if (start === undefined || !Number.isInteger(length)) throw new Error(`object ${object} is no stream`);
      const bytes = pdf.subarray(start, start + length);
      return text.includes('/FlateDecode') ? inflateSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    },
  };
};

const headAt = (file: string, offset: number): { object: string; text: string; stream: number | undefined } => {
  const [begin = '', object = ''] = /^(\d+) 0 obj\s/.exec(file.slice(offset, offset + 20)) ?? [];
  const start = offset + begin.length;
  const end = file.indexOf('endobj', start);
  const stream = file.indexOf('\nstream\n', start);
  const hasStream = stream >= 0 && stream < end;
  return {
    object,
    text: `${file.slice(start, hasStream ? stream : end)}\n`,
    stream: hasStream ? stream + '\nstream\n'.length : undefined,
  };
};
