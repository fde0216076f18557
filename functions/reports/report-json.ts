import { inShanghai } from '../../shared/calendar/dates.ts';
import type { Report } from './report.ts';
import { summaryOf } from './summary.ts';

/** The report as programs read it; every line of the PDF is here. Kept with the PDF, so that both stay the same. */
export const reportJson = ({ domains, ...report }: Report) => ({
  ...report,
  asOf: inShanghai(report.asOf),
  summary: summaryOf({ domains }),
  domains: domains.map((domain) => ({
    ...domain,
    completeThrough: domain.completeThrough === null ? null : inShanghai(domain.completeThrough),
    records: domain.records.map(({ recordId, unit, sources, marks, record, statement }) => ({
      recordId,
      unit,
      sources,
      marks,
      ...record,
      version: record.version === null ? null : inShanghai(record.version),
      ...(statement === undefined
        ? {}
        : { statement: { text: statement.text, publishedAt: inShanghai(statement.publishedAt) } }),
    })),
  })),
});
export type ReportJson = ReturnType<typeof reportJson>;

/** The report again, of what was kept of it. */
export const reportOf = ({ domains, summary: _summary, ...report }: ReportJson): Report =>
  ({
    ...report,
    domains: domains.map((domain) => ({
      ...domain,
      records: domain.records.map(({ recordId, unit, sources, marks, statement, ...record }) => ({
        ...{ recordId, unit, sources, marks, record },
        ...(statement === undefined ? {} : { statement }),
      })),
    })),
  }) as unknown as Report;
