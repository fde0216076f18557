import type { DomainResult } from '../report.ts';
import { type Summary, summaryOf } from '../summary.ts';

/** The report in figures: domains by result, and records. */
export interface Totals extends Summary {
  /** Of the domains with records, those whose data have gaps. */
  foundWithGaps: number;
}

export const totalsOf = (domains: readonly DomainResult[]): Totals => ({
  ...summaryOf({ domains }),
  foundWithGaps: domains.filter(({ result, complete }) => result === 'found' && !complete).length,
});
