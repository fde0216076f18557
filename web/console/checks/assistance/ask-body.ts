import { isUscc } from '../../../../shared/uscc.ts';

/** What the form holds. */
export type AskFields = {
  domains: readonly string[];
  uscc: string;
  dueInWorkingDays: string;
  reason: string;
};

/** Codes, one a line, in the platform's writing. */
const codesIn = (text: string): { code: string; line: number }[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((written, index) => ({ code: written.normalize('NFKC').replace(/\s/g, '').toUpperCase(), line: index + 1 }))
    .filter(({ code }) => code !== '');

/** The first line that is no code. */
export const wrongLine = (text: string): number | undefined => codesIn(text).find(({ code }) => !isUscc(code))?.line;

export const askBodyOf = ({ domains, uscc, dueInWorkingDays, reason }: AskFields) => {
  const codes = [...new Set(codesIn(uscc).map(({ code }) => code))];
  return {
    domains: domains.length === 0 ? undefined : [...domains],
    uscc: codes.length === 0 ? undefined : codes,
    dueInWorkingDays: Number(dueInWorkingDays),
    reason: reason.trim(),
  };
};
