import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../unreadable-file.ts';
import { damaged } from './damaged.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Is told of elements as they pass, by their names without prefix. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Nothing further matters. */
  readonly done?: boolean;
}

/** A tag or a text longer than this is no cell of a spreadsheet (32,767 characters), and would be kept whole. */
const LONGEST_TOKEN = 1_000_000;
/** Worksheets nest to about ten. */
const MAX_DEPTH = 100;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Entities of one's own are declared in a DTD, so there are none without it. */
const refuseDtd = () => {
  throw new UnreadableFile('unsafe-workbook', '工作簿含有 DTD 声明，请用 Excel 打开后重新保存');
};

type Options = { position: false; xmlns: false };

const parserFor = (reader: XmlReader, passed: () => void): SaxesParser<Options> => {
  const parser = new SaxesParser<Options>({ position: false, xmlns: false });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    passed();
    depth += 1;
    if (depth > MAX_DEPTH) throw damaged();
    reader.open(withoutPrefix(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    passed();
    depth -= 1;
    reader.close?.(withoutPrefix(name));
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('doctype', refuseDtd);
  parser.on('error', (cause) => {
    throw damaged(cause);
  });
  return parser;
};

const decoded = (decoder: TextDecoder, chunk?: Uint8Array): string => {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch (cause) {
    throw damaged(cause);
  }
};

/** Reads a part through, and yields after each chunk, when the reader may be asked for what it has gathered. */
export async function* readXml(content: AsyncIterable<Uint8Array>, reader: XmlReader): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let sinceElement = 0;
  const parser = parserFor(reader, () => {
    sinceElement = 0;
  });
  for await (const chunk of content) {
    // What is left is still drawn, for the checksum stands at the end.
    if (reader.done) continue;
    sinceElement += chunk.length;
    parser.write(decoded(decoder, chunk));
    if (sinceElement > LONGEST_TOKEN) throw damaged();
    yield;
  }
  if (reader.done) return;
  parser.write(decoded(decoder)).close();
  yield;
}

/** Reads a small part whole. */
export const readThrough = async <R extends XmlReader>(content: AsyncIterable<Uint8Array>, reader: R): Promise<R> => {
  for await (const _ of readXml(content, reader));
  return reader;
};
