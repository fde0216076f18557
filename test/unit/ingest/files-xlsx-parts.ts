import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive, with whatever a well-meaning program would not write. */
export interface Part {
  name: string;
  content: string | Uint8Array;
  flags?: number;
  method?: number;
  /** File mode of Unix, as in the high half of the external attributes. */
  mode?: number;
  declaredSize?: number;
  checksum?: number;
}

const DEFLATED = 8;
const UNIX = 3 << 8;

/** The fields that a local header and the directory have in common (APPNOTE.TXT 4.3.7, 4.3.12). */
const fieldsOf = (part: Part, name: Buffer, packed: Buffer): Buffer => {
  const content = Buffer.from(part.content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(part.flags ?? 0x800, 2);
  fields.writeUInt16LE(part.method ?? DEFLATED, 4);
  fields.writeUInt32LE(part.checksum ?? crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(part.declaredSize ?? content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
};

const directoryEntry = (part: Part, fields: Buffer, offset: number): Buffer => {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 6);
  tail.writeUInt32LE(offset, 10);
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(UNIX | 20);
  return Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), madeBy, fields, tail]);
};

const endOf = (entries: number, size: number, offset: number): Buffer => {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
};

export const zipOf = (parts: readonly Part[]): Buffer => {
  const [local, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const packed = part.method === 0 ? Buffer.from(part.content) : deflateRawSync(part.content);
    const fields = fieldsOf(part, name, packed);
    const entry = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, name, packed]);
    directory.push(directoryEntry(part, fields, offset), name);
    local.push(entry);
    offset += entry.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...local, listed, endOf(parts.length, listed.length, offset)]);
};

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships>${targets
    .map(([type, target], at) => `<Relationship Id="r${at}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export interface Sheets {
  /** What stands between the tags of `sheetData`, sheet by sheet. */
  sheets: readonly string[];
  sharedStrings?: string;
  styles?: string;
}

/** The parts of the smallest workbook there can be. */
export const workbookParts = ({ sheets, sharedStrings, styles }: Sheets): Part[] => [
  { name: '_rels/.rels', content: relationships([['officeDocument', 'xl/workbook.xml']]) },
  {
    name: 'xl/workbook.xml',
    content: `<workbook xmlns:r="${RELATIONSHIPS}"><sheets>${sheets
      .map((_, at) => `<sheet name="${at}" sheetId="${at + 1}" r:id="r${at}"/>`)
      .join('')}</sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: relationships([
      ...sheets.map((_, at) => ['worksheet', `worksheets/${at}.xml`] as const),
      ...(sharedStrings === undefined ? [] : [['sharedStrings', '/xl/sharedStrings.xml'] as const]),
      ...(styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
    ]),
  },
  ...sheets.map((rows, at) => ({
    name: `xl/worksheets/${at}.xml`,
    content: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  })),
  ...(sharedStrings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: `<sst>${sharedStrings}</sst>` }]),
  ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', content: `<styleSheet>${styles}</styleSheet>` }]),
];

export const inlineCell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
export const inlineRow = (texts: readonly string[]): string => `<row>${texts.map(inlineCell).join('')}</row>`;
