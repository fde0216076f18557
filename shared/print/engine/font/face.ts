import { kept } from '../kept.ts';
import { type CharacterMap, characterMapOf } from './character-map.ts';
import type { FontTables } from './font-tables.ts';

/** So many outlines are kept; those of the characters of names and facts come again. */
const MOST_OUTLINES = 4000;

/**
 * A TrueType font, opened once and shared by all documents. Nothing of it changes after it is opened.
 * Table layouts: OpenType specification 1.9, "head", "hhea", "hmtx", "loca", "OS/2".
 */
export class Face {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly bbox: readonly number[];
  private readonly advancesGiven: number;
  private readonly longLoca: boolean;
  private characters: CharacterMap | undefined;
  private readonly outlines = new Map<number, Buffer>();

  constructor(
    readonly name: string,
    readonly tables: FontTables,
  ) {
    const [head, hhea, os2] = [tables.table('head'), tables.table('hhea'), tables.table('OS/2')];
    this.unitsPerEm = head.readUInt16BE(18);
    this.bbox = [36, 38, 40, 42].map((at) => head.readInt16BE(at));
    this.longLoca = head.readInt16BE(50) === 1;
    this.ascent = hhea.readInt16BE(4);
    this.descent = hhea.readInt16BE(6);
    this.advancesGiven = hhea.readUInt16BE(34);
    this.xHeight = os2.readInt16BE(86);
    this.capHeight = os2.readInt16BE(88);
  }

  /** 0 where the font has no glyph. */
  glyphOf(codePoint: number): number {
    this.characters ??= characterMapOf(this.tables.table('cmap'));
    return this.characters(codePoint);
  }

  /** In thousandths of an em. */
  advanceOf(glyph: number): number {
    const given = Math.min(glyph, this.advancesGiven - 1);
    return (this.tables.table('hmtx').readUInt16BE(given * 4) * 1000) / this.unitsPerEm;
  }

  leftBearingOf(glyph: number): number {
    const beyond = glyph - this.advancesGiven;
    return this.tables.table('hmtx').readInt16BE(beyond < 0 ? glyph * 4 + 2 : this.advancesGiven * 4 + beyond * 2);
  }

  /** The outline as the font stores it; empty for a space. */
  outlineOf(glyph: number): Buffer {
    if (this.outlines.size > MOST_OUTLINES) this.outlines.clear();
    return kept(this.outlines, glyph, () =>
      this.tables.part('glyf', this.outlineStart(glyph), this.outlineStart(glyph + 1)),
    );
  }

  private outlineStart(glyph: number): number {
    const loca = this.tables.table('loca');
    return this.longLoca ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  }
}
