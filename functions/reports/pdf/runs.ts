import { codePointOf, printed } from '../../../shared/printable/printable.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Coverage } from './coverage.ts';
import type { Family } from './nodes.ts';

/** pdfmake has no font fallback: a character its font lacks becomes an empty box. So text is cut into runs of one face each. */
export interface Run {
  text: string;
  face: string;
}

const unprintable = (character: string, where: string): Problem => {
  return new Problem(
    'unprintable',
    `“${where}”中的字符 ${codePointOf(character)} 没有可用的字形，无法打印，请数据提供单位核实`,
  );
};

/** Cuts a text into runs; throws `unprintable`, naming the character and where it is, rather than print an empty box. */
export const runsOf = (source: string, family: Family, coverage: Coverage, where: string): Run[] => {
  const text = printed(source);
  const runs: Run[] = [];
  let start = 0;
  let current: string | undefined;
  let at = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const face = character === '\n' ? current : coverage.face(family, codePoint);
    if (face === undefined && character !== '\n') throw unprintable(character, where);
    if (face !== current) {
      if (current !== undefined) runs.push({ text: text.slice(start, at), face: current });
      if (current !== undefined) start = at;
      current = face;
    }
    at += character.length;
  }
  const last = current ?? coverage.face(family, 0x20);
  if (last !== undefined) runs.push({ text: text.slice(start), face: last });
  return runs;
};
