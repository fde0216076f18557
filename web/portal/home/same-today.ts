import type { Choices } from '../reports/choices/choices.ts';

/** As much of a report in the list as tells what was asked. */
interface Listed {
  purpose: string;
  language: string;
  issuedAt: string;
  period: { from: string; to: string };
  status: string;
}

const YEARS = 3;

/** 29 February becomes 28 February, as the platform reckons. */
const yearsBefore = (day: string): string => {
  const rest = day.slice(4) === '-02-29' ? '-02-28' : day.slice(4);
  return `${Number(day.slice(0, 4)) - YEARS}${rest}`;
};

/**
 * A report of today that still holds and answers the same question, so that nobody needs a second one. Not where domains
 * were chosen: the list does not say which ones a report is about.
 */
export const sameToday = <Report extends Listed>(
  reports: readonly Report[],
  { purpose, from, to, domains, language }: Choices,
  { today, dayOf }: { today: string; dayOf: (instant: string) => string },
): Report | undefined => {
  if (domains !== null) return undefined;
  const end = to === '' ? today : to;
  const start = from === '' ? yearsBefore(end) : from;
  return reports.find(
    (report) =>
      report.status === 'current' &&
      dayOf(report.issuedAt) === today &&
      report.purpose === purpose &&
      report.language === language &&
      report.period.from === start &&
      report.period.to === end,
  );
};
