import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { damaged } from './damaged.ts';
import { type Attributes, readThrough, type XmlReader } from './xml.ts';

/** Parts that are kept whole: lists of sheets, links and styles. Excel allows 64,000 styles. */
const MAX_SMALL_PART = 16_000_000;

export const readSmallPart = <R extends XmlReader>(archive: Archive, part: string, reader: R): Promise<R> => {
  if ((archive.sizeOf(part) ?? 0) > MAX_SMALL_PART) throw damaged();
  return readThrough(archive.contentOf(part), reader);
};

export interface Relationship {
  id: string;
  /** The last word of its type, which transitional and strict workbooks have in common: `worksheet`, `styles`. */
  type: string;
  part: string;
}

class Relationships implements XmlReader {
  readonly found: Relationship[] = [];

  constructor(private readonly folder: string) {}

  open(name: string, { Id = '', Type = '', Target = '', TargetMode }: Attributes): void {
    // What lies outside the file is none of its records.
    if (name !== 'Relationship' || TargetMode === 'External') return;
    const part = posix.resolve('/', this.folder, Target).slice(1).toLowerCase();
    this.found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part });
  }
}

/** What a part refers to inside the archive; the part '' is the archive itself. */
export const relationshipsOf = async (archive: Archive, part: string): Promise<readonly Relationship[]> => {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  return (await readSmallPart(archive, list, new Relationships(folder))).found;
};
