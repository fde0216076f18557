import type { Cell, Table, Text } from '../../../shared/print/nodes.ts';
import { CONTENT_WIDTH, TABLE_SIZE, textWidth } from '../../../shared/print/styles.ts';
import type { Blocks } from './blocks.ts';
import { covered } from './blocks.ts';
import { chinese, english, type Said, type Words } from './language.ts';

/** Names beside their values, two to a row where both are short. */
export interface Field {
  name: Words;
  value: Said;
  /** Takes a row of its own. */
  wide?: true;
  /** A day or an amount, which `xinzheng verify` finds again on the pages (`infra/cli/verify/report`). */
  figure?: true;
}

export const short = (name: Words, value: Said): Field => ({ name, value });
export const wide = (name: Words, value: Said): Field => ({ name, value, wide: true });

export const figure = (field: Field): Field => ({ ...field, figure: true });

type Edition = Pick<Blocks, 'language'>;

/** English names are longer than Chinese ones. */
const labelWidth = ({ language }: Edition): number => (language === 'zh-CN' ? 72 : 94);

export const fieldWidths = (blocks: Blocks): [number, number, number, number] => {
  const [label, narrow] = [labelWidth(blocks), textWidth(4) / 2 - labelWidth(blocks)];
  return [label, narrow, label, narrow];
};

const wideWidth = (edition: Edition): number => textWidth(2) - labelWidth(edition);

/** The lines of a field that takes a row; at most so many, for every character is counted as wide as a Han character. */
const linesOf = ({ value }: Field, edition: Edition): number => {
  const width = wideWidth(edition);
  const count = (text: string) =>
    text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil((part.length * TABLE_SIZE) / width)), 0);
  return count(chinese(value)) + (english(value, edition.language) === undefined ? 0 : 1);
};

/** More lines than this in one cell, and rows may run over a page: half a page at this size of type. */
const LINES_KEPT_TOGETHER = 24;

export const keepsRowsWhole = (fields: readonly Field[], edition: Edition): boolean =>
  fields.every((field) => linesOf(field, edition) <= LINES_KEPT_TOGETHER);

export const fieldRows = (
  fields: readonly Field[],
  blocks: Blocks,
  where: string,
  look: Partial<Text> = {},
): Cell[][] => {
  const [, narrow] = fieldWidths(blocks);
  const rows: Cell[][] = [];
  const cells = ({ name, value }: Field, width: number, more: Partial<Text> = {}): Cell[] => [
    blocks.label(name, look),
    blocks.value(value, width, { where: `${where}${name.zh}`, ...look, ...more }),
  ];
  for (let i = 0; i < fields.length; i++) {
    const [field, next] = [fields[i], fields[i + 1]];
    if (field === undefined) continue;
    if (field.wide || next === undefined || next.wide) {
      rows.push([...cells(field, wideWidth(blocks), { colSpan: 3 }), ...covered(2)]);
    } else {
      rows.push([...cells(field, narrow), ...cells(next, narrow)]);
      i++;
    }
  }
  return rows;
};

/** Names beside their values, one to a row. */
export const factTable = (
  rows: readonly [name: Words, value: Said][],
  blocks: Blocks,
  nameWidth = labelWidth(blocks),
): Table => ({
  layout: 'grid',
  width: CONTENT_WIDTH,
  table: {
    dontBreakRows: true,
    widths: [nameWidth, textWidth(2) - nameWidth],
    body: rows.map(([name, value]) => [
      blocks.label(name),
      blocks.value(value, textWidth(2) - nameWidth, { where: name.zh }),
    ]),
  },
});
