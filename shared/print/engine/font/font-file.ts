import type { Face } from './face.ts';

/** The TrueType font file to embed: the glyphs named, in that order, and what their outlines are composed of. */
export const fontFileOf = (face: Face, glyphs: readonly number[]): Buffer => {
  const outlines = new Outlines(face, glyphs);
  const { parts, starts, glyphs: all } = outlines;
  const long = outlines.length > 0x1fffe;
  const loca = Buffer.allocUnsafe(starts.length * (long ? 4 : 2));
  for (const [i, start] of starts.entries())
    if (long) loca.writeUInt32BE(start, i * 4);
    else loca.writeUInt16BE(start >> 1, i * 2);
  const hmtx = Buffer.allocUnsafe(all.length * 4);
  for (const [i, glyph] of all.entries()) {
    hmtx.writeUInt16BE((face.advanceOf(glyph) * face.unitsPerEm) / 1000, i * 4);
    hmtx.writeInt16BE(face.leftBearingOf(glyph), i * 4 + 2);
  }
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => Buffer.from(face.tables.table(tag))) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(long ? 1 : 0, 50);
  hhea.writeUInt16BE(all.length, 34);
  maxp.writeUInt16BE(all.length, 4);
  const instructions = ['cvt ', 'fpgm', 'prep'].filter((tag) => face.tables.has(tag));
  return assemble([
    ...instructions.map((tag): Table => [tag, [face.tables.table(tag)]]),
    ['glyf', parts],
    ['head', [head]],
    ['hhea', [hhea]],
    ['hmtx', [hmtx]],
    ['loca', [loca]],
    ['maxp', [maxp]],
  ]);
};

/** Bits of a component of a composite glyph ("glyf", component flags). */
const WORD_ARGUMENTS = 0x1;
const SCALE = 0x8;
const MORE_COMPONENTS = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

class Outlines {
  readonly parts: Buffer[] = [];
  readonly starts: number[] = [0];
  readonly glyphs: number[];
  length = 0;
  private readonly indexes: Map<number, number>;

  constructor(face: Face, glyphs: readonly number[]) {
    this.glyphs = [...glyphs];
    this.indexes = new Map(this.glyphs.map((glyph, index) => [glyph, index]));
    // Grows while it is walked: components come after the glyphs that need them.
    for (const glyph of this.glyphs) {
      const outline = face.outlineOf(glyph);
      this.add(outline.length > 0 && outline.readInt16BE(0) < 0 ? this.withNewComponents(outline) : outline);
    }
  }

  private add(outline: Buffer): void {
    if (outline.length > 0) this.parts.push(outline);
    this.length += outline.length;
    if (this.length % 2 === 1) {
      this.parts.push(Buffer.alloc(1));
      this.length++;
    }
    this.starts.push(this.length);
  }

  private withNewComponents(outline: Buffer): Buffer {
    const composite = Buffer.from(outline);
    let at = 10;
    let flags: number;
    do {
      flags = composite.readUInt16BE(at);
      composite.writeUInt16BE(this.indexOf(composite.readUInt16BE(at + 2)), at + 2);
      at +=
        4 + (flags & WORD_ARGUMENTS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);
    } while (flags & MORE_COMPONENTS);
    return composite;
  }

  private indexOf(glyph: number): number {
    const known = this.indexes.get(glyph);
    if (known !== undefined) return known;
    this.indexes.set(glyph, this.glyphs.length);
    return this.glyphs.push(glyph) - 1;
  }
}

type Table = [tag: string, parts: readonly Buffer[]];

const assemble = (tables: readonly Table[]): Buffer => {
  const power = Math.floor(Math.log2(tables.length));
  const directory = Buffer.alloc(12 + 16 * tables.length);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(16 << power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * tables.length - (16 << power), 10);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (const [i, [tag, content]] of tables.entries()) {
    const length = content.reduce((sum, part) => sum + part.length, 0);
    const padding = (4 - (length % 4)) % 4;
    directory.write(tag, 12 + 16 * i, 'latin1');
    directory.writeUInt32BE(offset, 20 + 16 * i);
    directory.writeUInt32BE(length, 24 + 16 * i);
    for (const part of content) parts.push(part);
    parts.push(Buffer.alloc(padding));
    offset += length + padding;
  }
  return Buffer.concat(parts, offset);
};
