import { openSync, readSync } from 'node:fs';

/** The tables of a TrueType font, from a file that is read only where it has to be (OpenType specification 1.9, "Organization"). */
export interface FontTables {
  has(tag: string): boolean;
  /** A whole table; throws where there is none. */
  table(tag: string): Buffer;
  /** Part of a table. */
  part(tag: string, from: number, to: number): Buffer;
}

interface Extent {
  offset: number;
  length: number;
}

const HEADER = 12;
const ENTRY = 16;

export class FontFileTables implements FontTables {
  private readonly extents = new Map<string, Extent>();
  private readonly tables = new Map<string, Buffer>();

  /** Stays open as long as the process: fonts are opened once, and outlines are read one by one. */
  private opened: number | undefined;

  constructor(private readonly file: string) {
    const count = this.read(0, HEADER).readUInt16BE(4);
    const directory = this.read(HEADER, count * ENTRY);
    for (let at = 0; at < directory.length; at += ENTRY) {
      const extent = { offset: directory.readUInt32BE(at + 8), length: directory.readUInt32BE(at + 12) };
      this.extents.set(directory.toString('latin1', at, at + 4), extent);
    }
  }

  has(tag: string): boolean {
    return this.extents.has(tag);
  }

  table(tag: string): Buffer {
    const known = this.tables.get(tag);
    if (known !== undefined) return known;
    const { offset, length } = this.extentOf(tag);
    const table = this.read(offset, length);
    this.tables.set(tag, table);
    return table;
  }

  part(tag: string, from: number, to: number): Buffer {
    return this.read(this.extentOf(tag).offset + from, to - from);
  }

  private extentOf(tag: string): Extent {
    const extent = this.extents.get(tag);
    if (extent === undefined) throw new Error(`the font ${this.file} has no table ${tag}`);
    return extent;
  }

  private read(offset: number, length: number): Buffer {
    this.opened ??= openSync(this.file, 'r');
    const bytes = Buffer.allocUnsafe(length);
    if (readSync(this.opened, bytes, 0, length, offset) !== length)
      throw new Error(`the font ${this.file} ends too early`);
    return bytes;
  }
}
