import type { Style } from './style.ts';
import { type Words, words } from './words.ts';

/** A text of one style, where pdfmake has an object a word: in Chinese every character is a word. */
export interface Run {
  text: string;
  style: Style;
  words: Words;
  /** The next word that no line has yet. */
  next: number;
  /** Whether its last word and the first of the next run must stand on one line. */
  isJoined: boolean;
  /** Of its first line. */
  indent: number;
}

export const runOf = (text: string, style: Style, indent: number): Run => ({
  text,
  style,
  words: words(text, style.family, style.noWrap),
  next: 0,
  isJoined: false,
  indent,
});

export const wordWidth = ({ words: { starts, ends, widths }, style }: Run, word: number): number => {
  const width = (widths[word] as number) * style.scale;
  if (style.characterSpacing === 0) return width;
  return width + style.characterSpacing * ((ends[word] as number) - (starts[word] as number) - 1);
};

/** The width of the spaces at one end of a word; pdfmake counts the spacing between them too. */
const spaceWidth = (run: Run, word: number, spaces: readonly number[] | undefined, pattern: RegExp): number => {
  const width = spaces === undefined ? 0 : (spaces[word] as number);
  if (width === 0) return 0;
  const { scale, characterSpacing } = run.style;
  if (characterSpacing === 0) return width * scale;
  const found = pattern.exec(wordText(run, word))?.[0].length ?? 1;
  return width * scale + characterSpacing * (found - 1);
};

export const leadingCut = (run: Run, word: number): number => {
  const indent = word === 0 ? -run.indent : 0;
  return run.words.leading === undefined ? indent : indent + spaceWidth(run, word, run.words.leading, /^\s+/);
};

export const trailingCut = (run: Run, word: number): number =>
  run.words.trailing === undefined ? 0 : spaceWidth(run, word, run.words.trailing, /\s+$/);

export const wordText = ({ text, words: { starts, ends } }: Run, word: number): string =>
  text.slice(starts[word], ends[word]);

/** What is left of a word that was too long for a line: a word that may be broken again. */
export const restOf = (run: Run, word: number, rest: string): Run => {
  const { words: all, style } = run;
  const width = style.family.measureText(rest);
  const isLast = word === all.widths.length - 1;
  return {
    ...run,
    text: rest,
    words: {
      ...{ starts: [0], ends: [rest.length], widths: [width], width },
      // As pdfmake has it: both parts keep the spaces and the indent of the whole.
      leading: all.leading === undefined ? undefined : [all.leading[word] as number],
      trailing: all.trailing === undefined ? undefined : [all.trailing[word] as number],
      lineEnds: all.lineEnds?.has(word) ? new Set([0]) : undefined,
    },
    next: 0,
    indent: word === 0 ? run.indent : 0,
    isJoined: isLast && run.isJoined,
  };
};
