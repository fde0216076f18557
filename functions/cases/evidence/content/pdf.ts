import type { EvidenceFault } from '../evidence-faults.ts';
import { hasTestVirus } from './eicar.ts';
import { inflater, TooLarge } from './inflate.ts';
import { type Dictionary, dictionariesIn, TooEntangled } from './pdf-dictionaries.ts';
import { nameOf } from './pdf-names.ts';

const HEADER = /^%PDF-\d\.\d/;
/** The end of a file (ISO 32000-1, 7.5.5), and padding. */
const TAIL = /startxref[\0\t\n\f\r ]+\d{1,12}[\0\t\n\f\r ]+%%EOF[\0\t\n\f\r ]{0,1024}$/;
const TAIL_BYTES = 1200;

const ENCRYPTED = nameOf('Encrypt');
/** Actions that run, launch or send something, and what is carried along. Too long to occur in compressed data by chance. */
const ACTIVE = nameOf(
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'FileAttachment',
  'RichMedia',
  'Rendition',
  'SubmitForm',
  'ImportData',
  'GoToE',
);
/** The same by names so short that they are looked for in dictionaries alone. */
const ACTIVE_MEMBER = nameOf('JS', 'XFA', 'EF');

/** What makes a PDF unfit: `evidence-…`, or undefined for one that only shows. */
export const pdfFault = (content: Uint8Array): EvidenceFault | undefined => {
  const text = latin1(content);
  if (!HEADER.test(text)) return 'evidence-damaged';
  if (!TAIL.test(text.slice(-TAIL_BYTES))) return 'evidence-damaged';
  if (ENCRYPTED.test(text)) return 'evidence-encrypted';
  if (ACTIVE.test(text)) return 'evidence-active';
  try {
    return objectFault(text, content);
  } catch (error) {
    if (error instanceof TooLarge || error instanceof TooEntangled) return 'evidence-opaque';
    throw error;
  }
};

const objectFault = (text: string, content: Uint8Array): EvidenceFault | undefined => {
  const inflate = inflater();
  let objectStreams = 0;
  for (const dictionary of dictionariesIn(text)) {
    if (ACTIVE_MEMBER.test(dictionary.text)) return 'evidence-active';
    const fault = isObjectStream(dictionary)
      ? objectStreamFault(dictionary, content, inflate)
      : dataFault(dictionary, content, inflate);
    if (fault !== undefined) return fault;
    if (OBJECT_STREAM.test(dictionary.text)) objectStreams++;
  }
  // One that was not come by is hidden from us, by whatever trick, and perhaps not from a reader.
  return occurrences(OBJECT_STREAM, text) > objectStreams ? 'evidence-opaque' : undefined;
};

const OBJECT_STREAM = nameOf('ObjStm');
const COUNT = nameOf('N');
const FIRST = nameOf('First');

/** A stream that holds further objects (7.5.7). Some readers need no more than its two numbers. */
const isObjectStream = ({ text, data }: Dictionary): boolean =>
  data !== undefined && (OBJECT_STREAM.test(text) || (COUNT.test(text) && FIRST.test(text)));

/** `F` and `DP` are what some readers take for the two others. */
const FILTERED = nameOf('Filter', 'F', 'DecodeParms', 'DP');
const FLATE_ALONE = /\/Filter[\0\t\n\f\r ]*\[?[\0\t\n\f\r ]*\/FlateDecode[\0\t\n\f\r ]*\]?[\0\t\n\f\r ]*[/>]/;

/** Objects are looked into as every writer of PDF writes them: inflated, or as they are. Written in another way, they hide. */
const objectStreamFault = (
  { text, data }: Dictionary,
  content: Uint8Array,
  inflate: ReturnType<typeof inflater>,
): EvidenceFault | undefined => {
  const filters = occurrences(FILTERED, text);
  if (filters === 0) return undefined;
  const objects = filters === 1 && FLATE_ALONE.test(text) ? inflate(content.subarray(data)) : undefined;
  if (objects === undefined) return 'evidence-opaque';
  if (hasTestVirus(objects)) return 'evidence-infected';
  const inside = latin1(objects);
  return ACTIVE.test(inside) || ACTIVE_MEMBER.test(inside) ? 'evidence-active' : undefined;
};

const IMAGE = nameOf('Image');

/** The rest of what is compressed, but for the pixels of pictures. */
const dataFault = (
  { text, data }: Dictionary,
  content: Uint8Array,
  inflate: ReturnType<typeof inflater>,
): EvidenceFault | undefined => {
  if (data === undefined || IMAGE.test(text)) return undefined;
  const inflated = inflate(content.subarray(data));
  return inflated !== undefined && hasTestVirus(inflated) ? 'evidence-infected' : undefined;
};

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

const occurrences = (name: RegExp, text: string): number => text.match(new RegExp(name, 'g'))?.length ?? 0;
