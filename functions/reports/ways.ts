import { keys } from '../../shared/table/keys.ts';
import type { Item } from '../../shared/table/table.ts';
import { countedReport } from './figures/counted-report.ts';
import type { IssuedReport } from './issued-report.ts';

/** The ways to a report, written before it: each holds once the report is there and says the same. */
export const waysTo = (report: IssuedReport): Item[] => {
  const { reportNo, uscc, asOf, pdf, fetchedBy } = report;
  return [
    { ...keys.reportFile(pdf.sha256), reportNo },
    countedReport(report, 'issuing'),
    ...(fetchedBy === undefined
      ? [{ ...keys.reportOf(uscc, asOf, reportNo), reportNo }, ...incompleteDomains(report)]
      : [{ ...keys.reportFetchedBy(fetchedBy.unit, asOf, reportNo), reportNo }]),
  ];
};

/** Where more data may yet complete what the report says. */
const incompleteDomains = ({ uscc, domains }: IssuedReport): Item[] =>
  domains
    .filter(({ result }) => result === 'incomplete')
    .map(({ code }) => ({ ...keys.incompleteIn(code, uscc), uscc }));
