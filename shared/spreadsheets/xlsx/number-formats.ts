import type { Attributes, XmlReader } from './xml.ts';

/** Formats that exist without being declared and show a day or a time (ECMA-376-1, 18.8.30; 27 and on those of zh-CN). */
const BUILT_IN_DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** What is quoted, escaped, in brackets or only sets a width is no letter of a format. */
const LITERALS = /"[^"]*"|\[[^\]]*\]|[\\_*]./g;

const isDateCode = (code: string): boolean => /[ymdhsb]/i.test(code.replace(LITERALS, '').replace(/general/gi, ''));

const isBuiltInDate = (id: number): boolean => BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);

/** Which styles of cells show numbers as days or times. */
export class NumberFormats implements XmlReader {
  private readonly declared = new Map<number, boolean>();
  private readonly dates: boolean[] = [];
  private inCellFormats = false;

  open(name: string, attributes: Attributes): void {
    const id = Number(attributes.numFmtId ?? 0);
    if (name === 'numFmt') this.declared.set(id, isDateCode(attributes.formatCode ?? ''));
    else if (name === 'cellXfs') this.inCellFormats = true;
    else if (name === 'xf' && this.inCellFormats) this.dates.push(this.declared.get(id) ?? isBuiltInDate(id));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCellFormats = false;
  }

  isDate(style: number): boolean {
    return this.dates[style] ?? false;
  }
}
