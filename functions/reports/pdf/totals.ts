import type { DomainResult } from '../report.ts';

/** The report in figures: domains by result, and records. */
export interface Totals {
  domains: number;
  none: number;
  found: number;
  incomplete: number;
  notCovered: number;
  records: number;
  /** Of the domains with records, those whose data have gaps. */
  foundWithGaps: number;
}

export const totalsOf = (domains: readonly DomainResult[]): Totals => {
  const having = (result: DomainResult['result']) => domains.filter((domain) => domain.result === result);
  return {
    domains: domains.length,
    none: having('none').length,
    found: having('found').length,
    incomplete: having('incomplete').length,
    notCovered: having('not-covered').length,
    records: domains.reduce((sum, domain) => sum + domain.count, 0),
    foundWithGaps: having('found').filter((domain) => !domain.complete).length,
  };
};
