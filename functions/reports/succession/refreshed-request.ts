import { addDays, DAY_MS, type Day, dayOf, yearsBefore } from '../../../shared/calendar/dates.ts';
import type { Issuing } from '../issue.ts';
import type { IssuedReport } from '../issued-report.ts';
import type { RefreshRequest, ReportRequest } from '../schema.ts';

/** What is issued in the place of an earlier report. */
export const refreshOf = (
  earlier: Pick<IssuedReport, 'reportNo' | 'query' | 'asOf'>,
  body: RefreshRequest,
  now: Date,
): Pick<Issuing, 'request' | 'asked' | 'replaces'> => ({
  request: refreshedRequest(earlier, body, now),
  // What the request comes to depends on the day: a retry after midnight is the same request.
  asked: { ...body, replaces: earlier.reportNo },
  replaces: earlier.reportNo,
});

/**
 * The question of an earlier report, asked anew. What the caller names is as the caller has it. A report whose period ended on the
 * day it was issued asked for the time up to now, and does so again, over the same length; one that ended earlier asked for
 * a certain period, and asks for the same.
 */
export const refreshedRequest = (
  { query, asOf }: Pick<IssuedReport, 'query' | 'asOf'>,
  asked: RefreshRequest,
  now: Date,
): ReportRequest => {
  const to = (asked.to ?? (query.period.to === dayOf(asOf) ? dayOf(now) : query.period.to)) as Day;
  return {
    purpose: query.purpose,
    domains: query.domains,
    ...(query.language === undefined ? {} : { language: query.language }),
    ...asked,
    to,
    from: asked.from ?? sameLength(query.period, to),
  };
};

/** Whole years stay whole years, whatever leap days lie in between. */
const WHOLE_YEARS = [1, 2, 3, 4, 5];

const sameLength = ({ from, to }: { from: Day; to: Day }, newTo: Day): Day => {
  const years = WHOLE_YEARS.find((count) => yearsBefore(to, count) === from);
  if (years !== undefined) return yearsBefore(newTo, years);
  return addDays(from, (Date.parse(newTo) - Date.parse(to)) / DAY_MS);
};
