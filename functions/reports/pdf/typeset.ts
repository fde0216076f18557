import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Coverage } from './coverage.ts';
import type { Cell, Family, Node, Text } from './nodes.ts';
import { runsOf } from './runs.ts';

export interface Typesetter {
  set(node: Node): Content;
  /** The faces used so far. */
  faces: ReadonlySet<string>;
}

/** Gives every text of a node the faces that print it. `where` and `font` are inherited from the node around. */
export const typesetterFor = (coverage: Coverage): Typesetter => {
  const faces = new Set<string>();

  const setText = (node: Text, family: Family, where: string): Content => {
    if (typeof node.text !== 'string') {
      return { ...node, text: node.text.map((part) => setNode(part, family, where)) } as Content;
    }
    const runs = runsOf(node.text, family, coverage, where);
    for (const run of runs) faces.add(run.face);
    const [only] = runs;
    if (runs.length <= 1) return { ...node, text: only?.text ?? '', font: only?.face } as Content;
    return { ...node, text: runs.map((run) => ({ text: run.text, font: run.face })) } as Content;
  };

  const setCell = (cell: Cell, family: Family, where: string): TableCell =>
    Object.keys(cell).length === 0 ? {} : (setNode(cell as Node, family, where) as TableCell);

  const setNode = ({ font, where: ownWhere, ...node }: Node, outerFamily: Family, outerWhere: string): Content => {
    const family = font ?? outerFamily;
    const where = ownWhere ?? outerWhere;
    if ('text' in node) return setText(node, family, where);
    const all = <T extends Node>(nodes: T[]) => nodes.map((inner) => setNode(inner, family, where));
    if ('stack' in node) return { ...node, stack: all(node.stack) } as Content;
    if ('columns' in node) return { ...node, columns: all(node.columns) } as Content;
    if ('table' in node) {
      const body = node.table.body.map((row) => row.map((cell) => setCell(cell, family, where)));
      return { ...node, table: { ...node.table, body } } as Content;
    }
    return { ...node, font: undefined } as Content;
  };

  return { faces, set: (node) => setNode(node, 'song', '报告') };
};
