import { type Cell, MAX_RECORD_CHARACTERS, type TableRow } from '../table-row.ts';
import { type CellMeaning, cellOf } from '../xlsx-cell.ts';
import { damaged } from './damaged.ts';
import { ItemText } from './item-text.ts';
import type { Attributes, XmlReader } from './xml.ts';

/** The size of a sheet in Excel. */
const [MAX_ROWS, MAX_COLUMNS] = [1_048_576, 16_384];
const BLANK: Cell = { text: '' };
const TOO_LONG = {
  pointer: '',
  code: 'row-too-long',
  message: `该行文字超过 ${MAX_RECORD_CHARACTERS} 字，请检查内容是否错位`,
};

const isBlank = (cell: Cell): boolean => cell.fault === undefined && cell.text.trim() === '';

/** "AB12" is 27: columns count from 0. */
const columnIn = (reference: string): number => {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
};

const within = (position: number, first: number, last: number): number => {
  if (!Number.isInteger(position) || position < first || position > last) throw damaged();
  return position;
};

/** The rows of a sheet that hold something, as they pass. */
export class SheetRows implements XmlReader {
  done = false;
  private inData = false;
  private finished: TableRow[] = [];
  private row = 0;
  private cells: Cell[] = [];
  private characters = 0;
  private column = -1;
  private attributes: Attributes = {};
  private formula = false;
  private readonly value = new ItemText();

  constructor(private readonly meaning: CellMeaning) {}

  open(name: string, attributes: Attributes): void {
    if (!this.inData) this.inData = name === 'sheetData';
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f') this.formula = true;
    else this.value.open(name);
  }

  text(text: string): void {
    if (this.inData) this.value.text(text);
  }

  close(name: string): void {
    if (!this.inData) return;
    if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else if (name === 'sheetData') this.done = true;
    else this.value.close(name);
  }

  take(): TableRow[] {
    const finished = this.finished;
    this.finished = [];
    return finished;
  }

  private openRow({ r }: Attributes): void {
    const next = this.row + 1;
    this.row = within(r === undefined ? next : Number(r), next, MAX_ROWS);
    this.cells = [];
    this.characters = 0;
    this.column = -1;
  }

  private openCell(attributes: Attributes): void {
    const position = attributes.r === undefined ? this.column + 1 : columnIn(attributes.r);
    this.column = within(position, 0, MAX_COLUMNS - 1);
    this.attributes = attributes;
    this.formula = false;
  }

  private closeCell(): void {
    const { t: type = 'n', s: style = '0' } = this.attributes;
    const cell = cellOf({ type, style: Number(style), text: this.value.take(), formula: this.formula }, this.meaning);
    if (isBlank(cell) || this.characters > MAX_RECORD_CHARACTERS) return;
    this.characters += cell.text.length;
    while (this.cells.length < this.column) this.cells.push(BLANK);
    this.cells[this.column] = cell;
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    const tooLong = this.characters > MAX_RECORD_CHARACTERS;
    this.finished.push({ row: this.row, cells: this.cells, ...(tooLong && { faults: [TOO_LONG] }) });
  }
}
