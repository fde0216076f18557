import type { Complaint } from './complaint.ts';

/**
 * Who complains is kept from the unit that is complained about (山东省优化营商环境条例 Art. 56). An enterprise may name itself in
 * what it writes, and the desk may name it in a note: in everything an officer gets, these words stand instead.
 */
const SOMEBODY = '（投诉人）';

type Complainant = Pick<Complaint, 'enterprise' | 'registeredName' | 'agent'>;

/** A copy in which no text names the complainant. */
export const withoutComplainant = <T>(value: T, complainant: Complainant): T =>
  rewritten(value, patternOf(complainant)) as T;

const rewritten = (value: unknown, pattern: RegExp): unknown => {
  if (typeof value === 'string') return value.replace(pattern, SOMEBODY);
  if (Array.isArray(value)) return value.map((element) => rewritten(element, pattern));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([member, content]) => [member, rewritten(content, pattern)]));
};

/** Names and codes of the enterprise and its agent, with blanks or in other letter forms as well; whole names before short ones. */
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

const spelled = (word: string): string =>
  [...word.normalize('NFKC').replace(/\s/gu, '')]
    .map((character) => `${formsOf(character)}\\s*`)
    .join('')
    .slice(0, -3);

/** Half width and full width, which differ by a fixed distance (U+FF01 to U+FF5E). */
const formsOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x21 || code > 0x7e) return escaped(code);
  return `[${escaped(code)}${escaped(code + 0xfee0)}]`;
};

const escaped = (code: number): string => `\\u{${code.toString(16)}}`;
