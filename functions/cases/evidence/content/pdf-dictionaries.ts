/** A dictionary that is an object of its own, and where the data of its stream begins, if it has one. */
export interface Dictionary {
  text: string;
  data?: number;
}

/** Each byte is read about once in a file of honest make; one made to be read over and over is not read to its end. */
const READINGS = 4;
export class TooEntangled extends Error {}

/**
 * Every `… obj <<…>>`, wherever it stands: in a comment or in the data of a stream too, since a damaged or forged table of
 * contents leads readers there.
 */
export function* dictionariesIn(text: string): Generator<Dictionary> {
  let readable = READINGS * text.length + 1_000_000;
  const read = (from: number, to: number): void => {
    readable -= to - from;
    if (readable < 0) throw new TooEntangled();
  };
  for (let at = text.indexOf('obj'); at !== -1; at = text.indexOf('obj', at + 3)) {
    if (text.startsWith('end', at - 3)) continue;
    const start = afterBlanks(text, at + 3);
    read(at, start);
    if (!text.startsWith('<<', start)) continue;
    const end = dictionaryEnd(text, start);
    read(start, end ?? text.length);
    if (end === undefined) continue;
    const next = afterBlanks(text, end);
    read(end, next);
    yield { text: text.slice(start, end), ...streamAt(text, next) };
  }
}

const streamAt = (text: string, at: number): { data?: number } => {
  if (!text.startsWith('stream', at)) return {};
  LINE_END.lastIndex = at + 'stream'.length;
  LINE_END.test(text);
  return { data: LINE_END.lastIndex };
};
const LINE_END = /[ \t]*(?:\r\n|\n|\r)?/y;

const dictionaryEnd = (text: string, start: number): number | undefined => {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '%') at = lineEnd(text, at);
    else if (char === '(') at = stringEnd(text, at);
    else if (char === '<' && text[at + 1] === '<') [depth, at] = [depth + 1, at + 1];
    else if (char === '<') at = hexStringEnd(text, at);
    else if (char === '>' && text[at + 1] === '>') {
      [depth, at] = [depth - 1, at + 1];
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
};

const afterBlanks = (text: string, from: number): number => {
  for (let at = from; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '%') at = lineEnd(text, at);
    else if (!'\0\t\n\f\r '.includes(char)) return at;
  }
  return text.length;
};

const lineEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && text[at] !== '\r' && text[at] !== '\n') at++;
  return at;
};

/** Parentheses within a string balance, unless they are escaped (7.3.4.2). */
const stringEnd = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at;
  }
  return text.length;
};

const hexStringEnd = (text: string, from: number): number => {
  const end = text.indexOf('>', from);
  return end === -1 ? text.length : end;
};
