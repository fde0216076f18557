/**
 * A TrueType font, read once and shared by all documents. Nothing of it changes after it is opened.
 * Table layouts: OpenType specification 1.9, "head", "hhea", "hmtx", "maxp", "loca", "cmap" (formats 4 and 12), "OS/2".
 */
export class Face {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly bbox: readonly number[];
  private readonly tables = new Map<string, Buffer>();
  private readonly glyphs: CharacterMap;
  private readonly advancesGiven: number;
  private readonly longLoca: boolean;

  constructor(
    readonly name: string,
    font: Buffer,
  ) {
    for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
      const offset = font.readUInt32BE(at + 8);
      this.tables.set(
        font.toString('latin1', at, at + 4),
        font.subarray(offset, offset + font.readUInt32BE(at + 12)) as Buffer,
      );
    }
    const [head, hhea, os2] = [this.table('head'), this.table('hhea'), this.table('OS/2')];
    this.unitsPerEm = head.readUInt16BE(18);
    this.bbox = [36, 38, 40, 42].map((at) => head.readInt16BE(at));
    this.longLoca = head.readInt16BE(50) === 1;
    this.ascent = hhea.readInt16BE(4);
    this.descent = hhea.readInt16BE(6);
    this.lineGap = hhea.readInt16BE(8);
    this.advancesGiven = hhea.readUInt16BE(34);
    this.xHeight = os2.readInt16BE(86);
    this.capHeight = os2.readInt16BE(88);
    this.glyphs = characterMapOf(this.table('cmap'));
  }

  table(tag: string): Buffer {
    const table = this.tables.get(tag);
    if (table === undefined) throw new Error(`the font ${this.name} has no table ${tag}`);
    return table;
  }

  hasTable(tag: string): boolean {
    return this.tables.has(tag);
  }

  /** 0 where the font has no glyph. */
  glyphOf(codePoint: number): number {
    return (codePoint <= 0xffff ? this.glyphs.plane0[codePoint] : this.glyphs.beyond.get(codePoint)) ?? 0;
  }

  /** In thousandths of an em. */
  advanceOf(glyph: number): number {
    const given = Math.min(glyph, this.advancesGiven - 1);
    return (this.table('hmtx').readUInt16BE(given * 4) * 1000) / this.unitsPerEm;
  }

  leftBearingOf(glyph: number): number {
    const beyond = glyph - this.advancesGiven;
    return this.table('hmtx').readInt16BE(beyond < 0 ? glyph * 4 + 2 : this.advancesGiven * 4 + beyond * 2);
  }

  /** The outline as the font stores it; empty for a space. */
  outlineOf(glyph: number): Buffer {
    return this.table('glyf').subarray(this.outlineStart(glyph), this.outlineStart(glyph + 1)) as Buffer;
  }

  private outlineStart(glyph: number): number {
    const loca = this.table('loca');
    return this.longLoca ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  }
}

interface CharacterMap {
  plane0: Uint16Array;
  beyond: Map<number, number>;
}

const characterMapOf = (cmap: Buffer): CharacterMap => {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.subarray(cmap.readUInt32BE(8 + i * 8)),
  ) as Buffer[];
  const withFormat = (format: number) => subtables.find((subtable) => subtable.readUInt16BE(0) === format);
  const [whole, plane0] = [withFormat(12), withFormat(4)];
  if (whole !== undefined) return readSegmentedCoverage(whole);
  if (plane0 !== undefined) return readSegmentDeltas(plane0);
  throw new Error('the font has no character map of format 12 or 4');
};

/** Format 12: groups of consecutive characters with consecutive glyphs. */
const readSegmentedCoverage = (subtable: Buffer): CharacterMap => {
  const map: CharacterMap = { plane0: new Uint16Array(0x10000), beyond: new Map() };
  for (let at = 16; at < 16 + subtable.readUInt32BE(12) * 12; at += 12) {
    const [first, last, glyph] = [
      subtable.readUInt32BE(at),
      subtable.readUInt32BE(at + 4),
      subtable.readUInt32BE(at + 8),
    ];
    for (let code = first; code <= last; code++) {
      if (code <= 0xffff) map.plane0[code] = glyph + code - first;
      else map.beyond.set(code, glyph + code - first);
    }
  }
  return map;
};

/** Format 4: segments with a distance from character to glyph, or an index into an array of glyphs. */
const readSegmentDeltas = (subtable: Buffer): CharacterMap => {
  const plane0 = new Uint16Array(0x10000);
  const size = subtable.readUInt16BE(6);
  for (let at = 14; at < 14 + size; at += 2) {
    const startAt = at + size + 2;
    const [last, first] = [subtable.readUInt16BE(at), subtable.readUInt16BE(startAt)];
    const [delta, rangeAt] = [subtable.readUInt16BE(startAt + size), startAt + 2 * size];
    const range = subtable.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = range === 0 ? code : subtable.readUInt16BE(rangeAt + range + 2 * (code - first));
      plane0[code] = range !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
  }
  return { plane0, beyond: new Map() };
};
