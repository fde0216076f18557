import { kept } from '../kept.ts';
import { literal16 } from './codes.ts';
import type { Face } from './face.ts';
import type { Family } from './family.ts';
import { ConstantFont, type FontDocument, type PrintedFont, SubsetFont } from './printed-font.ts';

/** What of a text one font draws. */
export interface Stretch {
  font: string;
  /** What stands between round brackets. */
  codes: string;
}

/** The fonts of one document: the ready-made one of each family, and what is cut for this document of further faces. */
export class DocumentFonts {
  private readonly constant = new Map<Family, ConstantFont>();
  private readonly subsets = new Map<Face, SubsetFont>();

  /** Ready-made fonts are named by the place of their family, so that what is drawn with them alone is the same in every document. */
  constructor(
    private readonly document: FontDocument,
    private readonly families: readonly Family[],
  ) {}

  /** The name of a family's ready-made font. */
  nameOf(family: Family): string {
    return this.constantFont(family).id;
  }

  /** Cuts a text by the fonts that draw it; line ends are not drawn. */
  stretches(text: string, family: Family): Stretch[] {
    const stretches: Stretch[] = [];
    let last: Stretch | undefined;
    for (let at = 0; at < text.length; at++) {
      let codePoint = text.charCodeAt(at);
      if (codePoint >= 0xd800 && codePoint < 0xdc00) codePoint = text.codePointAt(at++) as number;
      if (codePoint === 0x0a || codePoint === 0x0d) continue;
      const ready = family.constantCodeOf(codePoint);
      const font = ready === 0 ? this.subsetFont(family.faceOf(codePoint)) : this.constantFont(family);
      const code = literal16(ready === 0 ? (font as SubsetFont).codeOf(codePoint) : ready);
      if (last?.font === font.id) {
        last.codes += code;
      } else {
        last = { font: font.id, codes: code };
        stretches.push(last);
      }
    }
    return stretches;
  }

  /** Writes them down; for the dictionary of what pages use. */
  end(): Record<string, object> {
    const fonts: PrintedFont[] = [...this.constant.values(), ...this.subsets.values()];
    return Object.fromEntries(fonts.map((font) => [font.id, font.write(this.document)]));
  }

  private constantFont(family: Family): ConstantFont {
    return kept(this.constant, family, () => {
      const { constant } = family;
      if (constant === undefined) throw new Error(`the family ${family.name} has no ready-made font`);
      return new ConstantFont(`F${this.families.indexOf(family) + 1}`, family.primary, constant);
    });
  }

  private subsetFont(face: Face): SubsetFont {
    return kept(this.subsets, face, () => new SubsetFont(`F${this.families.length + this.subsets.size + 1}`, face));
  }
}
