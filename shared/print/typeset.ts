import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { codePointOf, printed } from '../printable/printable.ts';
import { Problem } from '../problem.ts';
import type { Family as Fonts } from './engine/font/family.ts';
import type { Cell, Family, Node, Text } from './nodes.ts';

export interface Typesetter {
  set(node: Node): Content;
}

const unprintable = (character: string, where: string): Problem =>
  new Problem(
    'unprintable',
    `“${where}”中的字符 ${codePointOf(character)} 没有可用的字形，无法打印，请数据提供单位核实`,
  );

const LINE_END = 0x0a;
/** Prints as it is, in every font: what most texts are made of. */
const COMMON =
  /^[\n\x20-\x7E\u3000-\u3002\u4E00-\u9FA5\u3008-\u3011\u3014\u3015\u2018\u2019\u201C\u201D\uFF08-\uFF0E\uFF1A\uFF1B]*$/;

/** A text as it is printed; throws `unprintable`, naming the character and where it is, rather than print an empty box. */
export const printable = (text: string, fonts: Fonts, where: string): string => {
  if (COMMON.test(text)) return text;
  const out = printed(text);
  for (let at = 0; at < out.length; at++) {
    const codePoint = out.codePointAt(at) as number;
    if (codePoint > 0xffff) at++;
    if (codePoint !== LINE_END && !fonts.prints(codePoint)) throw unprintable(String.fromCodePoint(codePoint), where);
  }
  return out;
};

type Families = ReadonlyMap<Family, Fonts>;

/** What a node has of those around it. */
interface Around {
  family: Family;
  where: string;
}

const setAll = (nodes: readonly (Node | Cell)[], families: Families, around: Around): object[] => {
  const set: object[] = [];
  for (const node of nodes) set.push(setNode(node, families, around));
  return set;
};

const setNode = (node: Node | Cell, families: Families, around: Around): object => {
  const set: Record<string, unknown> = { ...node };
  const { font: family = around.family, where = around.where } = node as Partial<Text>;
  if ('text' in node) {
    const { text } = node;
    set.text =
      typeof text === 'string'
        ? printable(text, families.get(family) as Fonts, where)
        : setAll(text, families, { family, where });
    set.font = family;
  } else if ('stack' in node) set.stack = setAll(node.stack, families, { family, where });
  else if ('columns' in node) set.columns = setAll(node.columns, families, { family, where });
  else if ('table' in node) {
    const body = node.table.body.map((row) => setAll(row, families, { family, where }) as TableCell[]);
    set.table = { ...node.table, body };
  }
  return set;
};

/** Gives every text of a node its family of fonts, and makes sure that it can be printed. `where` and `font` are inherited. */
export const typesetterFor = (families: Families): Typesetter => ({
  set: (node) => setNode(node, families, { family: 'song', where: '报告' }) as Content,
});
