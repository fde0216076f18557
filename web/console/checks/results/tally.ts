import type { Result, SubjectDomain } from '../check-types.ts';

export interface Tally {
  /** Of all domains together. */
  records: number;
  /** How many domains came to which result. */
  domains: Readonly<Record<Result, number>>;
  /** In how many domains answers of earlier checks are taken over. */
  recognised: number;
}

/** A subject's results in a line. */
export const tallyOf = (domains: readonly SubjectDomain[]): Tally => {
  const of = (result: Result) => domains.filter((domain) => domain.result === result).length;
  return {
    records: domains.reduce((sum, { count }) => sum + count, 0),
    domains: { found: of('found'), none: of('none'), incomplete: of('incomplete'), 'not-covered': of('not-covered') },
    recognised: domains.filter(({ recognised }) => recognised.length > 0).length,
  };
};

/** What was found first, then what is not certain; within either, the order of the policy. */
const RANK: Readonly<Record<Result, number>> = { found: 0, incomplete: 1, 'not-covered': 2, none: 3 };

export const weightiestFirst = (domains: readonly SubjectDomain[]): SubjectDomain[] =>
  [...domains].sort((one, other) => RANK[one.result] - RANK[other.result] || one.code.localeCompare(other.code));
