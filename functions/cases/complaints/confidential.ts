import { CODE_ALPHABET } from '../../../shared/readable-codes.ts';
import type { Complaint } from './complaint.ts';

/**
 * Who complains is kept from the unit that is complained about (山东省优化营商环境条例 Art. 56). An enterprise may name itself in
 * what it writes, and the desk may name it in a note: in everything an officer gets, these words stand instead.
 */
const SOMEBODY = '（投诉人）';

type Complainant = Pick<Complaint, 'enterprise' | 'registeredName' | 'agent'>;

/**
 * A copy in which no text names the complainant, or by its number a case or a report, which names it in turn. Texts of the
 * platform's own are `kept`: a unit whose name begins like the complainant's would tell it by what is missing.
 */
export const withoutComplainant = <T>(value: T, complainant: Complainant, kept: ReadonlySet<string> = new Set()): T => {
  const pattern = patternOf(complainant);
  const hidden = (text: string): string =>
    kept.has(text)
      ? text
      : text.replace(pattern, SOMEBODY).replace(PLATFORM_NUMBER, (no) => (kept.has(no) ? no : A_NUMBER));
  return rewritten(value, hidden) as T;
};

const A_NUMBER = '（编号）';
/** Of a case, a report, a certificate: two letters, the day, characters to tell them apart. */
const PLATFORM_NUMBER = new RegExp(`[A-Z]{2}\\d{8}[${CODE_ALPHABET}]{8,}`, 'gi');

const rewritten = (value: unknown, hidden: (text: string) => string): unknown => {
  if (typeof value === 'string') return hidden(value);
  if (Array.isArray(value)) return value.map((element) => rewritten(element, hidden));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([member, content]) => [member, rewritten(content, hidden)]));
};

/**
 * Names and codes of the enterprise and its agent, with marks between their characters or in other letter forms as well; whole
 * names before short ones.
 */
const patternOf = ({ enterprise, registeredName, agent }: Complainant): RegExp => {
  const names = [enterprise.name, registeredName, agent?.name].filter((name) => typeof name === 'string');
  const codes = [enterprise.uscc, agent?.uscc, agent?.mandateId].filter((code) => code !== undefined);
  const words = [...names, ...names.map(shortened), ...codes].filter((word) => word.length >= SHORTEST);
  return new RegExp(words.map(spelled).join('|'), 'giu');
};

/** Shorter ones would take words out of any text. */
const SHORTEST = 4;
const LEGAL_FORM = /(股份|集团)?(有限)?(责任)?公司$/;
const shortened = (name: string): string => name.replace(LEGAL_FORM, '');

/**
 * Blanks, brackets, dashes, dots: a name is the same with and without them. Spelled out: by Unicode's own classes an expression
 * of so many parts takes a hundred times as long to be made.
 */
const MARKS =
  '\\s\\u{21}-\\u{2f}\\u{3a}-\\u{40}\\u{5b}-\\u{60}\\u{7b}-\\u{bf}\\u{2000}-\\u{206f}\\u{3000}-\\u{3004}\\u{3008}-\\u{303f}\\u{30fb}\\u{ff01}-\\u{ff0f}\\u{ff1a}-\\u{ff20}\\u{ff3b}-\\u{ff40}\\u{ff5b}-\\u{ff65}';
const spelled = (word: string): string =>
  [...word.normalize('NFKC').replace(new RegExp(`[${MARKS}]`, 'gu'), '')].map(formsOf).join(`[${MARKS}]*`);

/** Half width and full width, which differ by a fixed distance (U+FF01 to U+FF5E). */
const formsOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x21 || code > 0x7e) return escaped(code);
  return `[${escaped(code)}${escaped(code + 0xfee0)}]`;
};

const escaped = (code: number): string => `\\u{${code.toString(16)}}`;
