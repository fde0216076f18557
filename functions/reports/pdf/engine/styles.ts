import { kept } from './kept.ts';
import { StyleContextStack } from './pdfmake.ts';
import type { Layer } from './pdfmake-types.ts';

type Properties = Record<string, unknown>;

/** The properties pdfmake looks up for every piece of text, with what they are where nothing sets them. */
const UNSTYLED = {
  font: 'Roboto' as unknown,
  bold: false as unknown,
  italics: false as unknown,
  alignment: 'left' as unknown,
  fontSize: 12 as unknown,
  fontFeatures: null as unknown,
  characterSpacing: 0 as unknown,
  color: 'black' as unknown,
  decoration: null as unknown,
  decorationColor: null as unknown,
  decorationStyle: null as unknown,
  decorationThickness: null as unknown,
  background: null as unknown,
  link: null as unknown,
  linkToPage: null as unknown,
  linkToDestination: null as unknown,
  noWrap: null as unknown,
  opacity: 1 as unknown,
  sup: false as unknown,
  sub: false as unknown,
  lineHeight: 1 as unknown,
  preserveLeadingSpaces: false as unknown,
  preserveTrailingSpaces: false as unknown,
  wordBreak: 'normal' as unknown,
  leadingIndent: 0 as unknown,
};
export type TextStyle = Readonly<typeof UNSTYLED>;

const PROPERTIES: ReadonlySet<string> = new Set(Object.keys(UNSTYLED));

/** Of few different values; the others, such as the target of a link, are of one text each. */
const REMEMBERED = new Set(['font', 'fontSize', 'color', 'alignment', 'noWrap', 'lineHeight', 'leadingIndent']);

/** The styles that come of one by setting a property: the same few in every document, so each is made once a process. */
const derived = new WeakMap<TextStyle, Map<string, Map<unknown, TextStyle>>>();
const MOST_VALUES = 100;

const withProperty = (style: TextStyle, property: string, value: unknown): TextStyle => {
  if (style[property as keyof TextStyle] === value) return style;
  if (!REMEMBERED.has(property)) return { ...style, [property]: value };
  const known = derived.get(style)?.get(property)?.get(value);
  if (known !== undefined) return known;
  const byProperty = kept(derived, style, () => new Map<string, Map<unknown, TextStyle>>());
  const byValue = kept(byProperty, property, () => new Map<unknown, TextStyle>());
  if (byValue.size > MOST_VALUES) byValue.clear();
  return kept(byValue, value, () => ({ ...style, [property]: value }));
};

/** A style with what an object sets of it; the same style when it sets nothing. */
const withProperties = (style: TextStyle, set: Properties): TextStyle => {
  let made = style;
  for (const property in set) {
    if (!PROPERTIES.has(property)) continue;
    const value = set[property];
    if (value !== undefined && value !== null) made = withProperty(made, property, value);
  }
  return made;
};

/** What a named style sets, with what it extends. Of several parents the last wins. */
const namedProperties = (
  styles: Record<string, Properties>,
  name: string,
  visited: readonly string[] = [],
): Properties => {
  const style = styles[name];
  if (style === undefined || visited.includes(name)) return {};
  const { extends: parents = [] } = style as { extends?: string | string[] };
  const inherited = [parents].flat().map((parent) => namedProperties(styles, parent, [...visited, name]));
  return Object.assign({}, ...inherited, withoutEmpty(style));
};
const withoutEmpty = (set: Properties): Properties =>
  Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined && value !== null));

/**
 * pdfmake's stack of styles, which also answers all text properties at once: those of the outer layers are worked out once
 * for all texts inside them.
 */
export class FastStyleStack extends StyleContextStack {
  /** The text style above so many layers; of those beyond `known` it has to be worked out. Never shortened, so as not to grow anew. */
  private resolved: TextStyle[] = [];
  private known = 0;

  override pop(howMany = 1): void {
    super.pop(howMany);
    this.known = Math.min(this.known, this.styleOverrides.length + 1);
  }

  /** As pdfmake's, without making a function that follows named styles where there are none. */
  override getProperty(property: string): unknown {
    for (let i = this.styleOverrides.length - 1; i >= 0; i--) {
      const layer = this.styleOverrides[i] as Layer;
      if (typeof layer === 'string') return super.getProperty(property);
      const value = layer[property];
      if (value !== undefined && value !== null) return value;
    }
    return this.defaultStyle && (this.defaultStyle as Properties)[property];
  }

  override clone(): FastStyleStack {
    this.textStyle();
    const copy = new FastStyleStack(this.styleDictionary, this.defaultStyle);
    copy.styleOverrides = this.styleOverrides.slice();
    copy.resolved = this.resolved.slice();
    copy.known = this.known;
    return copy;
  }

  /** The style of a text here; of a part of one, when that sets properties of its own. */
  textStyle(part?: Properties): TextStyle {
    for (; this.known <= this.styleOverrides.length; this.known++)
      this.resolved[this.known] =
        this.known === 0 ? withProperties(UNSTYLED, this.defaultStyle as Properties) : this.above(this.known);
    const style = this.resolved[this.styleOverrides.length] as TextStyle;
    if (part === undefined) return style;
    const names = [part.style ?? []].flat() as Layer[];
    return withProperties(
      names.reduce<TextStyle>((below, name) => this.with(below, name), style),
      part,
    );
  }

  private above(layers: number): TextStyle {
    const below = this.resolved[layers - 1] as TextStyle;
    const layer = this.styleOverrides[layers - 1] as Layer;
    // A text is pushed twice by pdfmake.
    return layer === this.styleOverrides[layers - 2] ? below : this.with(below, layer);
  }

  private with(below: TextStyle, layer: Layer): TextStyle {
    const set = typeof layer === 'string' ? this.named(layer) : layer;
    return withProperties(below, set);
  }

  private named(name: string): Properties {
    return namedProperties(this.styleDictionary as Record<string, Properties>, name);
  }
}
