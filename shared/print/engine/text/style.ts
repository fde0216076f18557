import type { Family } from '../font/family.ts';
import { kept } from '../kept.ts';

export type Families = ReadonlyMap<string, Family>;
type Alignment = 'left' | 'center' | 'right' | 'justify';

interface Properties {
  font: string;
  fontSize: number;
  color: string;
  alignment: Alignment;
  lineHeight: number;
  characterSpacing: number;
  leadingIndent: number;
  noWrap: boolean;
}

/** As pdfmake has it where nothing is set. */
const UNSTYLED: Properties = {
  font: 'Roboto',
  fontSize: 12,
  color: 'black',
  alignment: 'left',
  lineHeight: 1,
  characterSpacing: 0,
  leadingIndent: 0,
  noWrap: false,
};

/** Members of a node that say nothing about the look of its text. */
const OTHER_MEMBERS: readonly string[] = [
  ...['text', 'stack', 'columns', 'table', 'image', 'canvas', 'layout', 'margin', 'width', 'colSpan', 'fillColor'],
  ...['border', 'verticalAlignment', 'unbreakable', 'pageBreak', 'where'],
];
const MEMBERS = new Map<string, 'style' | 'other'>([
  ...Object.keys(UNSTYLED).map((property) => [property, 'style'] as const),
  ...OTHER_MEMBERS.map((property) => [property, 'other'] as const),
]);

/** Of a size or an indent there are few; should a document have ever other ones, they are forgotten. */
const MOST_VALUES = 200;

/** The look of a text: one object for all texts of one look in all documents of one set of fonts. */
export class Style {
  readonly fontSize: number;
  readonly color: string;
  readonly alignment: Alignment;
  readonly characterSpacing: number;
  readonly leadingIndent: number;
  readonly noWrap: boolean;
  /** Of a line, and from its top to the baseline: of the size of the first font of the family. */
  readonly height: number;
  readonly ascender: number;
  /** Points a thousandth of an em. */
  readonly scale: number;
  private readonly derived = new Map<keyof Properties, Map<unknown, Style>>();

  constructor(
    private readonly families: Families,
    private readonly properties: Properties,
  ) {
    const { fontSize, lineHeight } = properties;
    this.fontSize = fontSize;
    this.color = properties.color;
    this.alignment = properties.alignment;
    this.characterSpacing = properties.characterSpacing;
    this.leadingIndent = properties.leadingIndent;
    this.noWrap = properties.noWrap;
    this.scale = fontSize / 1000;
    const family = families.get(properties.font);
    this.height = family === undefined ? 0 : ((family.ascender - family.descender) / 1000) * fontSize * lineHeight;
    this.ascender = family === undefined ? 0 : (family.ascender / 1000) * fontSize;
  }

  get family(): Family {
    const family = this.families.get(this.properties.font);
    if (family === undefined) throw new Error(`the engine has no font family ${this.properties.font}`);
    return family;
  }

  /** With what a node sets. Throws for a member that the engine does not know. */
  of(node: object): Style {
    let style: Style = this;
    for (const member in node) {
      const kind = MEMBERS.get(member);
      if (kind === 'other') continue;
      const value = (node as Record<string, unknown>)[member];
      if (value === undefined || value === null) continue;
      if (kind === undefined) throw new Error(`the engine does not print ${member} of a node`);
      style = style.with(member as keyof Properties, value);
    }
    return style;
  }

  private with(property: keyof Properties, value: unknown): Style {
    if (this.properties[property] === value) return this;
    const byValue = kept(this.derived, property, () => new Map<unknown, Style>());
    const known = byValue.get(value);
    if (known !== undefined) return known;
    if (byValue.size > MOST_VALUES) byValue.clear();
    return kept(byValue, value, () => new Style(this.families, { ...this.properties, [property]: value }));
  }
}

const unstyled = new WeakMap<Families, Style>();

/** Before anything is set. */
export const unstyledIn = (families: Families): Style => kept(unstyled, families, () => new Style(families, UNSTYLED));
