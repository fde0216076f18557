import { isUscc } from '../../../shared/uscc.ts';
import { comparable } from './names.ts';
import type { GivenSubject, Subject, UnmatchedReason } from './subject.ts';

/** Letters and digits in one writing: widths, spaces and hyphens make no difference. */
const code = (given: string): string =>
  given
    .normalize('NFKC')
    .replace(/[\s\-‐–—]/g, '')
    .toUpperCase();

/**
 * The list as far as it can be judged by itself. Of a code given twice the first stands; under two names each is judged by
 * itself, for one of them is not the firm's; without a name it is one with whoever bears one: a wrong name never hides behind it.
 */
export const judgedList = (given: readonly GivenSubject[]): Subject[] => {
  const read = given.map(readOf);
  const named = new Set(read.flatMap(({ fault, uscc, name }) => (fault === null && name !== null ? [uscc] : [])));
  const standing = new Set<string>();
  return read.map(({ subject, uscc, name, fault }, index) => {
    const place = JSON.stringify([uscc, name]);
    const isRepeated = standing.has(place) || (name === null && named.has(uscc));
    if (fault === null) standing.add(place);
    return { ...subject, uscc, no: index + 1, refused: fault ?? (isRepeated ? 'duplicate' : null) };
  });
};

const readOf = (subject: GivenSubject) => {
  const uscc = subject.uscc === null ? null : code(subject.uscc);
  const name = subject.name === null ? null : comparable(subject.name);
  return { subject, uscc, name, fault: faultOf(uscc, subject.orgCode) };
};

const faultOf = (uscc: string | null, orgCode: string | null): UnmatchedReason | null => {
  if (uscc === null) return 'no-uscc';
  if (!isUscc(uscc)) return 'bad-check-character';
  return orgCode !== null && code(orgCode) !== uscc.slice(8, 17) ? 'codes-differ' : null;
};
