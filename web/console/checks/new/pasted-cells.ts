/** What a cell of a pasted line is, as far as its look tells. */
export interface Cell {
  is: 'uscc' | 'orgCode' | 'registrationNo' | 'name' | 'identity-number' | 'row-number';
  text: string;
}

/** Letters and digits in one writing: widths, spaces and hyphens make no difference. */
const asCode = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\-‐–—]/g, '')
    .toUpperCase();

/** GB 11643: region, birthday, order, check character. An 18-character code of a firm has no such look but by rare chance. */
const IDENTITY_NUMBER = /^[1-8]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
const REGISTRATION_NO = /^\d{15}$/;
const ORG_CODE = /^[0-9A-Z]{9}$/;
/** Too long or too short by some: whoever wrote it meant a code, and is told what is wrong with it. */
const LIKE_A_USCC = /^[0-9A-Z]{16,20}$/;
/** A copied sheet often counts its rows. */
const ROW_NUMBER = /^\d{1,5}$/;

export const cellOf = (text: string, isUscc: (code: string) => boolean): Cell => {
  const code = asCode(text);
  if (ROW_NUMBER.test(code)) return { is: 'row-number', text: code };
  if (IDENTITY_NUMBER.test(code) && !isUscc(code)) return { is: 'identity-number', text: code };
  if (REGISTRATION_NO.test(code)) return { is: 'registrationNo', text: code };
  if (!/\d/.test(code)) return { is: 'name', text: text.trim() };
  if (ORG_CODE.test(code)) return { is: 'orgCode', text: code };
  return LIKE_A_USCC.test(code) ? { is: 'uscc', text: code } : { is: 'name', text: text.trim() };
};

/** “1. ”, “（1）”, “1、”: lists copied from a text document count their lines within the name. “3.14” is no such count. */
const LINE_NUMBER = /^[\s"]*[（(]?\d{1,5}([、)）]|[.．](?!\d))\s*/;

/** A tab divides where there is one, as names may hold commas; else commas and semicolons do; else blanks beside a code. */
export const cellsIn = (written: string): string[] => {
  const line = written.replace(LINE_NUMBER, '');
  const cells = line.includes('\t') ? line.split('\t') : line.split(/[,，;；]/);
  const given = cells.map((cell) => cell.replace(/^[\s"]+|[\s"]+$/g, '')).filter((cell) => cell !== '');
  const [only] = given;
  return given.length === 1 && only !== undefined ? besideCode(only) : given;
};

const besideCode = (cell: string): string[] => {
  const before = /^([0-9A-Za-z]{9,20})\s+(\S.*)$/.exec(cell);
  const after = /^(.*\S)\s+([0-9A-Za-z]{9,20})$/.exec(cell);
  const [, first, second] = before ?? after ?? [];
  return first === undefined || second === undefined || !/\d/.test(cell) ? [cell] : [first, second];
};
