import type { Cell, Node, Text } from '../../../shared/print/nodes.ts';
import { BODY_SIZE, englishSize, GREY, LABEL_FILL, TABLE_SIZE } from '../../../shared/print/styles.ts';
import type { Language } from '../report.ts';
import { chinese, english, type Said } from './language.ts';

/** What the parts of the report are set from, in the edition asked for: one text where that is Chinese, two where both are. */
export interface Blocks {
  language: Language;
  heading(said: Said, more?: Partial<Text>): Text;
  /** Running text; a paragraph of English follows the Chinese one. */
  paragraph(said: Said, more?: Partial<Text>): Node[];
  /** A grey cell that names what stands beside or below it. */
  label(said: Said, more?: Partial<Text>): Text;
  /** A cell with a value, in a column of this width. */
  value(said: Said, width: number, more?: Partial<Text>): Text;
  /** Chinese over English. */
  lines(said: Said, more?: Partial<Text>, sizeOfEnglish?: number): Text;
}

const LINE_END = /[\r\n]/;

/**
 * Surely on one line; then it is not offered for breaking. Han characters are one em wide, and no Latin letter of the two
 * faces is wider; what is printed of a text is never longer.
 */
const fits = (text: string, fontSize: number, width: number): boolean =>
  text.length * fontSize <= width && !LINE_END.test(text);

const inset = (lines: string | undefined, look: Partial<Text>): Text[] =>
  lines === undefined ? [] : [{ text: lines, font: 'song', color: GREY, ...look }];

export const blocksFor = (language: Language): Blocks => {
  const beside = (said: Said, separator: string, fontSize: number, look: Partial<Text> = {}): Text['text'] => {
    const en = english(said, language);
    if (en === undefined) return chinese(said);
    return [{ text: `${chinese(said)}${separator}` }, ...inset(en, { fontSize, ...look })];
  };

  const lines: Blocks['lines'] = (said, more = {}, sizeOfEnglish = englishSize(more.fontSize ?? BODY_SIZE)) => ({
    ...more,
    text: beside(said, '\n', sizeOfEnglish, more.color === undefined ? {} : { color: more.color }),
  });

  return {
    language,
    lines,
    heading: (said, more = {}) => ({
      text: beside(said, '　', englishSize(more.fontSize ?? 14)),
      font: 'hei',
      fontSize: 14,
      margin: [0, 16, 0, 8],
      ...more,
    }),
    paragraph: (said, more = {}) => {
      const en = english(said, language);
      const look: Partial<Text> = { lineHeight: 1.2, alignment: 'justify', margin: [0, 0, 0, 6], ...more };
      const zh: Text = { text: chinese(said), fontSize: BODY_SIZE, leadingIndent: 2 * BODY_SIZE, ...look };
      if (en === undefined) return [zh];
      const below: Text = { text: en, fontSize: 8.5, color: GREY, ...look, lineHeight: 1, alignment: 'left' };
      return [{ ...zh, margin: [0, 0, 0, 2] }, below];
    },
    label: (said, more = {}) => ({
      text: beside(said, '\n', englishSize(more.fontSize ?? TABLE_SIZE)),
      fontSize: TABLE_SIZE,
      fillColor: LABEL_FILL,
      alignment: 'center',
      verticalAlignment: 'middle',
      ...(english(said, language) === undefined ? { noWrap: true } : {}),
      ...more,
    }),
    value: (said, width, more = {}) => {
      const fontSize = more.fontSize ?? TABLE_SIZE;
      const look: Partial<Text> = { fontSize, verticalAlignment: 'middle', ...more };
      const alone = english(said, language) === undefined;
      if (alone && fits(chinese(said), fontSize, width)) return { text: chinese(said), noWrap: true, ...look };
      return { ...lines(said, look) };
    },
  };
};

export const covered = (count: number): Cell[] => Array.from({ length: count }, () => ({}));
