import type { XmlReader } from './xml.ts';

/** Excel's own limit for a cell. Longer text is cut one character above it, so that it shows as too long. */
export const MAX_CELL_CHARACTERS = 32_767;

/** Characters that XML cannot hold, and whatever looks like such an escape (ECMA-376-1, 22.9.2.19). */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The text of a cell or of a shared string: the runs of rich text joined, the phonetic guide left out. */
export class ItemText implements XmlReader {
  private raw = '';
  private taking = false;
  private phonetic = false;

  open(name: string): void {
    if (name === 'rPh') this.phonetic = true;
    else if (name === 'v' || name === 't') this.taking = !this.phonetic;
  }

  text(text: string): void {
    if (this.taking) this.raw += text.slice(0, MAX_CELL_CHARACTERS + 1 - this.raw.length);
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic = false;
    else if (name === 'v' || name === 't') this.taking = false;
  }

  /** Hands out the text, and begins anew. */
  take(): string {
    const text = unescaped(this.raw);
    this.raw = '';
    return text;
  }
}
