import { isUscc } from '../../../shared/uscc.ts';
import { comparable } from './names.ts';
import type { GivenSubject, Subject, UnmatchedReason } from './subject.ts';

/** Letters and digits in one writing: widths, spaces and hyphens make no difference. */
const code = (given: string): string =>
  given
    .normalize('NFKC')
    .replace(/[\s\-‐–—]/g, '')
    .toUpperCase();

/** The names under which a code stands in the list so far; null for no name. */
type Standing = Map<string, Set<string | null>>;

/**
 * The list as far as it can be judged by itself. Of a code given twice the first stands; under two names each is judged by
 * itself, for one of them is not the firm's.
 */
export const judgedList = (given: readonly GivenSubject[]): Subject[] => {
  const standing: Standing = new Map();
  return given.map((subject, index) => {
    const uscc = subject.uscc === null ? null : code(subject.uscc);
    const name = subject.name === null ? null : comparable(subject.name);
    const refused = refusalOf(uscc, name, subject.orgCode, standing);
    if (refused === null && uscc !== null) standing.set(uscc, new Set([...(standing.get(uscc) ?? []), name]));
    return { ...subject, uscc, no: index + 1, refused };
  });
};

const refusalOf = (
  uscc: string | null,
  name: string | null,
  orgCode: string | null,
  standing: Standing,
): UnmatchedReason | null => {
  if (uscc === null) return 'no-uscc';
  if (!isUscc(uscc)) return 'bad-check-character';
  if (orgCode !== null && code(orgCode) !== uscc.slice(8, 17)) return 'codes-differ';
  const names = standing.get(uscc);
  return names !== undefined && (name === null || names.has(null) || names.has(name)) ? 'duplicate' : null;
};
