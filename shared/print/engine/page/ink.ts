import type { DocumentFonts } from '../font/document-fonts.ts';
import type { Family } from '../font/family.ts';
import type { Line, Piece } from '../text/line.ts';
import { rgbOf } from './colours.ts';
import { decimal, points, thousandths } from './numbers.ts';
import type { SharedDrawing } from './shared-drawing.ts';
import { constantShows, showsOf } from './shows.ts';
import { Strokes } from './strokes.ts';
import type { Surface } from './surface.ts';

/** The objects of a document that pages name. */
export interface Resources {
  fonts: DocumentFonts;
  nameOfImage(name: string): string;
  nameOfDrawing(drawing: SharedDrawing): string;
}

/** The operators that draw one layer of a page. What is set is not set again. */
export class Ink implements Surface {
  private readonly areas: string[] = [];
  private readonly strokes = new Strokes();
  private texts = '';
  private pictures = '';
  /** Of the graphics state, within the texts. */
  private fill = '';
  private family: Family | undefined;
  private size = 0;
  /** Where the last text began, in thousandths of a point. */
  private x = 0;
  private y = 0;

  constructor(
    private readonly height: number,
    private readonly resources: Resources,
  ) {}

  line({ pieces, ascender }: Line, x: number, y: number): void {
    const baseline = thousandths(this.height - (y + ascender));
    for (const piece of pieces) {
      if (piece.shows === undefined) piece.shows = constantShows(piece);
      if (piece.shows !== '') this.text(piece, thousandths(x + piece.x), baseline);
    }
  }

  private text(piece: Piece, x: number, y: number): void {
    const { family, fontSize, color, characterSpacing } = piece.style;
    let operators = `${decimal(x - this.x)} ${decimal(y - this.y)} Td\n`;
    this.x = x;
    this.y = y;
    if (color !== this.fill) {
      operators += `${rgbOf(color)} rg\n`;
      this.fill = color;
    }
    if (characterSpacing !== 0) operators += `${points(characterSpacing)} Tc\n`;
    if (piece.shows === null || piece.shows === undefined) {
      operators += showsOf(piece, this.resources.fonts);
      this.family = undefined;
    } else {
      if (family !== this.family || fontSize !== this.size)
        operators += `/${this.resources.fonts.nameOf(family)} ${points(fontSize)} Tf\n`;
      operators += piece.shows;
      this.family = family;
      this.size = fontSize;
    }
    this.texts += characterSpacing === 0 ? operators : `${operators}0 Tc\n`;
  }

  area(x: number, y: number, width: number, height: number, colour: string): void {
    this.areas.push(
      `${rgbOf(colour)} rg\n${points(x)} ${this.up(y + height)} ${points(width)} ${points(height)} re\nf\n`,
    );
  }

  stroke(x1: number, y1: number, x2: number, y2: number, width: number, colour: string): void {
    this.strokes.add(x1, y1, x2, y2, width, colour);
  }

  image(name: string, x: number, y: number, width: number, height: number): void {
    const matrix = `${points(width)} 0 0 ${points(height)} ${points(x)} ${this.up(y + height)}`;
    this.pictures += `q\n${matrix} cm\n/${this.resources.nameOfImage(name)} Do\nQ\n`;
  }

  drawing(drawing: SharedDrawing, x: number, y: number): void {
    const matrix = `1 0 0 -1 ${points(x)} ${this.up(y)}`;
    this.pictures += `q\n${matrix} cm\n/${this.resources.nameOfDrawing(drawing)} Do\nQ\n`;
  }

  /** PDF counts from the lower edge. */
  private up(y: number): string {
    return points(this.height - y);
  }

  /** All there is, in the order of painting. pdfmake paints the area added last first. */
  operators(): string {
    let operators = this.areas.reverse().join('');
    let look = '';
    this.strokes.forEach((x1, y1, x2, y2, width, colour) => {
      const own = `${rgbOf(colour)} RG\n${points(width)} w\n`;
      if (own !== look) operators += own;
      look = own;
      operators += `${points(x1)} ${this.up(y1)} m\n${points(x2)} ${this.up(y2)} l\nS\n`;
    });
    if (this.texts !== '') operators += `BT\n${this.texts}ET\n`;
    return operators + this.pictures;
  }
}
