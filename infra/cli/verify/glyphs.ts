/** The text of each code of a font, both as the hexadecimal digits of its two bytes, by the font's ToUnicode map. */
export type Glyphs = ReadonlyMap<string, string>;

/** Ranges and single codes of a map (ISO 32000-1 9.10.3): a range has a list of texts, or the first of texts that count up. */
const RANGES = /beginbfrange([\s\S]*?)endbfrange/g;
const RANGE = /<(\w{4})>\s*<(\w{4})>\s*(?:\[([^\]]*)\]|<([\w\s]*)>)/g;
const SINGLES = /beginbfchar([\s\S]*?)endbfchar/g;
const SINGLE = /<(\w{4})>\s*<([\w\s]*)>/g;

export const glyphsOf = (map: string): Glyphs => {
  const glyphs = new Map<string, string>();
  for (const [, ranges = ''] of map.matchAll(RANGES))
    for (const [, first = '', last = '', list, start] of ranges.matchAll(RANGE))
      for (const [index, text] of textsOf(list, start, first, last).entries())
        glyphs.set(digits(Number.parseInt(first, 16) + index), text);
  for (const [, singles = ''] of map.matchAll(SINGLES))
    for (const [, code = '', text = ''] of singles.matchAll(SINGLE)) glyphs.set(code.toLowerCase(), utf16(text));
  return glyphs;
};

const digits = (code: number): string => code.toString(16).padStart(4, '0');

const utf16 = (units: string): string => Buffer.from(units.replace(/\s/g, ''), 'hex').swap16().toString('utf16le');

const textsOf = (list: string | undefined, start: string | undefined, first: string, last: string): string[] => {
  if (list !== undefined) return [...list.matchAll(/<([^>]*)>/g)].map(([, units = '']) => utf16(units));
  const units = (start ?? '').replace(/\s/g, '');
  const count = Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1;
  return Array.from({ length: count }, (_, i) =>
    utf16(units.slice(0, -4) + digits(Number.parseInt(units.slice(-4), 16) + i)),
  );
};
