/** As wide as any number that will stand there: a file has less than a gigabyte. */
const WIDEST = 999_999_999;

/** What the place of the signature says until there is one; its `Contents` must follow. */
export const HOLE = { ByteRange: [0, WIDEST, WIDEST, WIDEST] };

const RANGE = `[0 ${WIDEST} ${WIDEST} ${WIDEST}]`;
const BEFORE_RANGE = '/ByteRange ';
const BEFORE_CONTENTS = '\n/Contents ';
const START = `${BEFORE_RANGE}${RANGE}${BEFORE_CONTENTS}<`;

/** Where the signature will stand, from its `<` up to behind its `>`, and where the range does that leaves it out. */
export interface Hole {
  start: number;
  end: number;
  range: { start: number; length: number };
}

/** Throws unless there is exactly one: a document that looks like two is not signed. */
export const holeIn = (pdf: Buffer): Hole => {
  const at = pdf.indexOf(START, 0, 'latin1');
  if (at < 0 || pdf.indexOf(START, at + 1, 'latin1') >= 0) throw new Error('the PDF has not one place for a signature');
  const start = at + START.length - 1;
  const end = pdf.indexOf('>', start, 'latin1') + 1;
  return { start, end, range: { start: at + BEFORE_RANGE.length, length: RANGE.length } };
};

/** The range as it is written: the file but for the signature. */
export const rangeText = ({ start, end, range }: Hole, fileLength: number): string =>
  `[0 ${start} ${end} ${fileLength - end}]`.padEnd(range.length);
