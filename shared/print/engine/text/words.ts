import * as linebreak from 'linebreak';
import type { Family } from '../font/family.ts';

interface Break {
  position: number;
  required: boolean;
}
type LineBreakerClass = new (text: string) => { nextBreak(): Break | null };
/** The breaker pdfmake uses. CommonJS seen from an ES module may have its export one level further down. */
const LineBreaker = ((linebreak as { default?: unknown }).default ?? linebreak) as LineBreakerClass;

/** A text cut where a line may end, with the widths a line is filled by: what pdfmake holds in an object a character. */
export interface Words {
  /** Where each word begins and, without the end of a line, ends. */
  starts: readonly number[];
  ends: readonly number[];
  /** In thousandths of an em. */
  widths: readonly number[];
  /** Of the spaces at the beginning and at the end of each word; undefined where no word has any. */
  leading: readonly number[] | undefined;
  trailing: readonly number[] | undefined;
  /** Words after which a line must end; undefined where there are none. */
  lineEnds: ReadonlySet<number> | undefined;
  width: number;
}

const LINE_END = /\r?\n$|\r$/;
const LEADING = /^\s+/;
const TRAILING = /\s+$/;

/** Where a line may or must end, by the rules of pdfmake's TextBreaker. */
const cut = (text: string, noWrap: boolean): Pick<Words, 'starts' | 'ends' | 'lineEnds'> => {
  if (noWrap || text.length === 0) return { starts: [0], ends: [text.length], lineEnds: undefined };
  const [starts, ends]: [number[], number[]] = [[], []];
  let lineEnds: Set<number> | undefined;
  const breaker = new LineBreaker(text);
  let last = 0;
  for (let at = breaker.nextBreak(); at !== null; at = breaker.nextBreak()) {
    const code = text.charCodeAt(at.position - 1);
    starts.push(last);
    if (at.required || code === 0x0a || code === 0x0d) {
      lineEnds ??= new Set();
      lineEnds.add(ends.length);
      ends.push(last + text.slice(last, at.position).replace(LINE_END, '').length);
    } else {
      ends.push(at.position);
    }
    last = at.position;
  }
  return { starts, ends, lineEnds };
};

const spacesOf = (text: string, family: Family, spaces: RegExp): number => {
  const found = spaces.exec(text)?.[0];
  return found === undefined ? 0 : family.measureText(found);
};

export const words = (text: string, family: Family, noWrap: boolean): Words => {
  const parts = cut(text, noWrap);
  const { starts, ends } = parts;
  const widths = starts.map((start, i) => family.measureText(text, start, ends[i]));
  const width = widths.reduce((sum, one) => sum + one, 0);
  if (!/\s/.test(text)) return { ...parts, widths, width, leading: undefined, trailing: undefined };
  const texts = starts.map((start, i) => text.slice(start, ends[i]));
  return {
    ...parts,
    widths,
    width,
    leading: texts.map((word) => spacesOf(word, family, LEADING)),
    trailing: texts.map((word) => spacesOf(word, family, TRAILING)),
  };
};

/** Whether no line may end between two texts that stand side by side. */
export const joined = (before: string, after: string): boolean =>
  cut(`${lastWordOf(before)}${firstWordOf(after)}`, false).starts.length === 1;

const firstWordOf = (text: string): string => {
  const { starts, ends } = cut(text, false);
  return text.slice(starts[0], ends[0]);
};
const lastWordOf = (text: string): string => {
  const { starts, ends } = cut(text, false);
  return text.slice(starts.at(-1), ends.at(-1));
};
