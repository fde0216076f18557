import { deflateSync } from 'node:zlib';
import { literal16 } from '../../../shared/print/engine/font/codes.ts';
import type { Family } from '../../../shared/print/engine/font/family.ts';
import { subsetOf } from '../../../shared/print/engine/font/printed-font.ts';
import { openFamilies } from '../../../shared/print/families.ts';
import { A4, FONTS, type OpenContender, type PlacedPage } from './contender.ts';

/**
 * The physical limit: the bytes put together by hand from a finished layout, with the same ready-made fonts. Nothing is
 * measured, broken or placed, so no program that lays a document out can be as fast.
 */
export const open: OpenContender = async () => {
  const families = [...openFamilies(FONTS).values()];
  return { print: async ({ pages }) => new HandAssembled(families).file(pages) };
};

class HandAssembled {
  private readonly parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1')];
  private readonly offsets: number[] = [];
  private length = this.parts[0]?.length ?? 0;
  /** Characters that are not in the ready-made fonts, with their codes. */
  private readonly rare: Map<number, number>[];

  constructor(private readonly families: readonly Family[]) {
    this.rare = families.map(() => new Map());
  }

  file(pages: readonly PlacedPage[]): Uint8Array {
    const kids = pages.map((page) => {
      const operators = deflateSync(Buffer.from(this.operatorsOf(page), 'latin1'), { level: 5 });
      const contents = this.add(`<</Length ${operators.length}/Filter/FlateDecode>>`, operators);
      return (parent: number, fonts: number) =>
        this.add(
          `<</Type/Page/Parent ${parent} 0 R/MediaBox[0 0 ${A4.width} ${A4.height}]/Contents ${contents} 0 R/Resources<</Font ${fonts} 0 R>>>>`,
        );
    });
    const fonts = this.add(`<<${this.families.map((family, i) => this.addFonts(family, i)).join('')}>>`);
    const parent = this.offsets.length + kids.length + 1;
    const references = kids.map((add) => `${add(parent, fonts)} 0 R`);
    this.add(`<</Type/Pages/Count ${references.length}/Kids[${references.join(' ')}]>>`);
    const root = this.add(`<</Type/Catalog/Pages ${parent} 0 R>>`);
    return this.close(root);
  }

  private operatorsOf({ areas, lines, texts }: PlacedPage): string {
    const y = (fromTop: number) => (A4.height - fromTop).toFixed(2);
    const operators = areas.map(([x, top, w, h, color]) => `${rgb(color)} rg ${x} ${y(top + h)} ${w} ${h} re f`);
    operators.push('.541 .541 .541 RG 0 g');
    for (const [x1, y1, x2, y2, width] of lines) operators.push(`${width} w ${x1} ${y(y1)} m ${x2} ${y(y2)} l S`);
    for (const { text, x, baseline, size, family, color } of texts)
      operators.push(
        `${rgb(color)} rg BT 1 0 0 1 ${x.toFixed(2)} ${y(baseline)} Tm${this.shows(text, family, size)} ET`,
      );
    return operators.join('\n');
  }

  private shows(text: string, name: string, size: number): string {
    const index = this.families[0]?.name === name ? 0 : 1;
    let operators = '';
    let font = -1;
    for (const character of text) {
      const codePoint = character.codePointAt(0) as number;
      const ready = this.families[index]?.constantCodeOf(codePoint) as number;
      const next = index * 2 + (ready === 0 ? 1 : 0);
      if (next !== font) operators += `${font < 0 ? '' : ')Tj'}/F${next} ${size} Tf(`;
      operators += literal16(ready || this.rareCode(index, codePoint));
      font = next;
    }
    return font < 0 ? '' : `${operators})Tj`;
  }

  private rareCode(index: number, codePoint: number): number {
    const codes = this.rare[index] as Map<number, number>;
    const code = codes.get(codePoint) ?? codes.size + 1;
    codes.set(codePoint, code);
    return code;
  }

  private addFonts(family: Family, index: number): string {
    const rare = [...(this.rare[index] as Map<number, number>).keys()];
    const ready = family.constant === undefined ? '' : `/F${index * 2} ${this.addFont(family, family.constant)} 0 R`;
    if (rare.length === 0) return ready;
    const { widths, ...subset } = subsetOf(family.primary, [0, ...rare]);
    const array = JSON.stringify(widths).replaceAll(',', ' ');
    return `${ready}/F${index * 2 + 1} ${this.addFont(family, { ...subset, widths: array })} 0 R`;
  }

  private addFont(
    family: Family,
    font: { fontFile: Buffer; fontLength: number; toUnicode: Buffer; widths: string },
  ): number {
    const { name, ascent, descent, capHeight, bbox } = family.primary;
    const deflated = (bytes: Buffer, more = '') =>
      this.add(`<</Length ${bytes.length}/Filter/FlateDecode${more}>>`, bytes);
    const file = deflated(font.fontFile, `/Length1 ${font.fontLength}`);
    const descriptor = this.add(
      `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${bbox.join(' ')}]/ItalicAngle 0/Ascent ${ascent}/Descent ${descent}/CapHeight ${capHeight}/StemV 80/FontFile2 ${file} 0 R>>`,
    );
    const descendant = this.add(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/DW 1000/W${font.widths}/CIDToGIDMap/Identity>>`,
    );
    const unicode = deflated(font.toUnicode);
    return this.add(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
    );
  }

  private add(dictionary: string, stream?: Buffer): number {
    this.offsets.push(this.length);
    const head = `${this.offsets.length} 0 obj\n${dictionary}\n`;
    if (stream === undefined) this.write(Buffer.from(`${head}endobj\n`, 'latin1'));
    else
      for (const part of [`${head}stream\n`, stream, '\nendstream\nendobj\n'])
        this.write(Buffer.from(part as string, 'latin1'));
    return this.offsets.length;
  }

  private write(bytes: Buffer): void {
    this.parts.push(bytes);
    this.length += bytes.length;
  }

  private close(root: number): Uint8Array {
    const start = this.length;
    const entries = this.offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    const size = this.offsets.length + 1;
    this.write(
      Buffer.from(
        `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<</Size ${size}/Root ${root} 0 R>>\nstartxref\n${start}\n%%EOF\n`,
      ),
    );
    return Buffer.concat(this.parts, this.length);
  }
}

const rgb = (color: string): string => {
  const hex = /^#(..)(..)(..)$/.exec(color)?.slice(1) ?? ['0', '0', '0'];
  return hex.map((part) => (Number.parseInt(part, 16) / 255).toFixed(3)).join(' ');
};
