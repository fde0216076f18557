/** Three decimals are a thousandth of a point. */
export const rounded = (length: number): number => Math.round(length * 1000) / 1000;

/** What of the graphics state is known; what is empty or not a number is not. */
interface State {
  fill: string;
  stroke: string;
  lineWidth: number;
  font: string;
  fontSize: number;
  /** No dashes, butt caps, mitre joins, opaque: as a page begins. */
  plain: boolean;
}
const PAGE_BEGINS: State = { fill: '', stroke: '', lineWidth: 1, font: '', fontSize: 0, plain: true };
const UNKNOWN: State = { fill: '', stroke: '', lineWidth: Number.NaN, font: '', fontSize: 0, plain: false };

/** The operators of one page, gathered as text, and what they leave of the graphics state: what is set is not set again. */
export class Ink {
  private operators: string[] = [];
  private state: State = { ...PAGE_BEGINS };
  private saved: State[] = [];

  /** Operators that change nothing of the state. */
  draw(operators: string): void {
    this.operators.push(operators);
  }

  /** Operators that may have changed anything. */
  foreign(operators: string): void {
    this.operators.push(operators);
    this.state = { ...UNKNOWN };
  }

  save(): void {
    this.operators.push('q');
    this.saved.push({ ...this.state });
  }

  restore(): void {
    this.operators.push('Q');
    this.state = this.saved.pop() ?? { ...UNKNOWN };
  }

  /** Runs work whose operators leave the known state as it was. */
  keeping(work: () => void): void {
    const before = this.state;
    work();
    this.state = before;
  }

  /** Makes the state plain; `makeOpaque` is asked to when it is not known to be. */
  plain(makeOpaque: () => void): void {
    if (this.state.plain) return;
    makeOpaque();
    this.operators.push('[] 0 d 0 J 0 j');
    this.state.plain = true;
  }

  fillWith(rgb: string): void {
    if (this.state.fill === rgb) return;
    this.operators.push(`${rgb} rg`);
    this.state.fill = rgb;
  }

  strokeWith(rgb: string, lineWidth: number): void {
    if (this.state.stroke !== rgb) this.operators.push(`${rgb} RG`);
    if (this.state.lineWidth !== lineWidth) this.operators.push(`${rounded(lineWidth)} w`);
    this.state.stroke = rgb;
    this.state.lineWidth = lineWidth;
  }

  /** The operator that selects a font, unless it is selected; it holds beyond the end of a text. */
  select(font: string, size: number): string {
    if (this.state.font === font && this.state.fontSize === size) return '';
    this.state.font = font;
    this.state.fontSize = size;
    return `/${font} ${rounded(size)} Tf\n`;
  }

  /** All there is, and begins anew for the next page. */
  take(): string {
    const operators = this.operators.join('\n');
    this.operators = [];
    this.state = { ...PAGE_BEGINS };
    this.saved = [];
    return operators;
  }
}
