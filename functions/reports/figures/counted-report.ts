import type { Instant } from '../../../shared/calendar/dates.ts';
import type { Purpose } from '../../../shared/purposes.ts';
import { keys } from '../../../shared/table/keys.ts';
import type { Item } from '../../../shared/table/table.ts';
import type { IssuedReport } from '../issued-report.ts';

/** By which way a report came about. */
export const WAYS = {
  own: '企业自行出具',
  mandate: '受托代理人代为出具',
  group: '为一组企业一次出具',
  fetched: '部门直接调取（无感智办）',
} as const;
export type Way = keyof typeof WAYS;

/** What the figures are counted from: of one report, without its enterprise. */
export interface CountedReport {
  reportNo: string;
  asOf: Instant;
  purpose: Purpose;
  way: Way;
  /** One for each department that would have been asked: for each domain of the report that has sources. */
  certificatesReplaced: number;
  /** `issuing` before the report is there, and for good where it never came to be; `issued` after. */
  state: 'issuing' | 'issued';
}

const wayOf = ({ fetchedBy, groupNo, issuedBy }: IssuedReport): Way => {
  if (fetchedBy !== undefined) return 'fetched';
  if (groupNo !== undefined) return 'group';
  return issuedBy === undefined ? 'own' : 'mandate';
};

/** One item a report and month, however often it is written: nothing is added up before it is asked for. */
export const countedReport = (report: IssuedReport, state: CountedReport['state']): Item => {
  const { reportNo, asOf, query, summary } = report;
  const counted: CountedReport = {
    ...{ reportNo, asOf, purpose: query.purpose, way: wayOf(report), state },
    certificatesReplaced: summary.domains - summary.notCovered,
  };
  return { ...keys.reportIn(asOf, reportNo), ...counted };
};
