import type { DomainResult, Result } from './report.ts';

export interface Summary {
  domains: number;
  none: number;
  found: number;
  incomplete: number;
  notCovered: number;
  records: number;
}

export const summaryOf = ({ domains }: { domains: readonly DomainResult[] }): Summary => {
  const count = (result: Result) => domains.filter((domain) => domain.result === result).length;
  return {
    domains: domains.length,
    none: count('none'),
    found: count('found'),
    incomplete: count('incomplete'),
    notCovered: count('not-covered'),
    records: domains.reduce((total, domain) => total + domain.count, 0),
  };
};
