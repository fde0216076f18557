import { isUscc } from '../../../../shared/uscc.ts';
import { cellOf, cellsIn } from './pasted-cells.ts';

interface GivenSubject {
  name?: string;
  uscc?: string;
  orgCode?: string;
  registrationNo?: string;
}

/** The platform takes no list with such a line in it. */
export type LineFault = 'no-code' | 'two-names' | 'two-codes' | 'long-name' | 'identity-number';
/** Such a line is taken, and nothing will be found out about it. */
export type LineDoubt = 'wrong-length' | 'wrong-check' | 'no-uscc' | 'codes-differ' | 'duplicate';

export interface LineNote<Kind> {
  /** In the text as it was pasted, from 1. */
  line: number;
  text: string;
  kind: Kind;
  /** Of a duplicate, the line that stands. */
  sameAs?: number;
}

export interface PastedList {
  subjects: GivenSubject[];
  /** Of each subject, the line it stands in. */
  lines: number[];
  faults: LineNote<LineFault>[];
  doubts: LineNote<LineDoubt>[];
}

/** `POST /v1/checks` takes no more. */
export const MAX_SUBJECTS = 5000;
const MAX_NAME = 200;

const HEADER =
  /^(序号|(主体|企业|单位|行政相对人)?名称|(统一)?社会信用代码|统一社会信用代码|信用代码|组织机构代码|(工商)?注册号)$/;

/** A list as it was pasted, one subject a line: name, code or both, in any order. */
export const readPasted = (text: string): PastedList => {
  const list: PastedList = { subjects: [], lines: [], faults: [], doubts: [] };
  const standing = new Map<string, number>();
  linesOf(text).forEach((written, index) => {
    const cells = cellsIn(written);
    if (cells.length === 0 || cells.every((cell) => HEADER.test(cell))) return;
    const at = { line: index + 1, text: written.trim() };
    const read = subjectOf(cells);
    if ('fault' in read) {
      list.faults.push({ ...at, kind: read.fault });
      return;
    }
    list.subjects.push(read);
    list.lines.push(at.line);
    const doubt = doubtOf(read);
    const sameAs = standing.get(placeOf(read));
    if (doubt !== undefined) list.doubts.push({ ...at, kind: doubt });
    else if (sameAs !== undefined) list.doubts.push({ ...at, kind: 'duplicate', sameAs });
    else standing.set(placeOf(read), at.line);
  });
  return list;
};

const subjectOf = (cells: readonly string[]): GivenSubject | { fault: LineFault } => {
  const subject: GivenSubject = {};
  for (const cell of cells.map((text) => cellOf(text, isUscc))) {
    if (cell.is === 'identity-number') return { fault: 'identity-number' };
    if (cell.is === 'row-number') continue;
    if (subject[cell.is] !== undefined) return { fault: cell.is === 'name' ? 'two-names' : 'two-codes' };
    subject[cell.is] = cell.text;
  }
  const { name = '', ...codes } = subject;
  if (name.length > MAX_NAME) return { fault: 'long-name' };
  return Object.keys(codes).length === 0 ? { fault: 'no-code' } : subject;
};

const doubtOf = ({ uscc, orgCode }: GivenSubject): LineDoubt | undefined => {
  if (uscc === undefined) return 'no-uscc';
  if (uscc.length !== 18) return 'wrong-length';
  if (!isUscc(uscc)) return 'wrong-check';
  return orgCode !== undefined && orgCode !== uscc.slice(8, 17) ? 'codes-differ' : undefined;
};

/** One code under two names is two subjects, each judged by itself. */
const placeOf = ({ uscc, name = '' }: GivenSubject): string =>
  `${uscc} ${name.normalize('NFKC').replace(/\s/g, '').toUpperCase()}`;

/** The text without the lines that the platform would not take. */
export const withoutFaulty = (text: string, { faults }: PastedList): string => {
  const faulty = new Set(faults.map(({ line }) => line));
  return linesOf(text)
    .filter((_, index) => !faulty.has(index + 1))
    .join('\n');
};

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);
