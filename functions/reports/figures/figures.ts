import { PURPOSE_CODES, type Purpose } from '../../../shared/purposes.ts';
import { type CountedReport, WAYS, type Way } from './counted-report.ts';

/** What the reform came to in some time: reports issued, and the certificates they stand in the place of. */
export interface ReportFigures {
  reports: number;
  certificatesReplaced: number;
  byPurpose: Record<Purpose, number>;
  byWay: Record<Way, number>;
}

const WAY_CODES = Object.keys(WAYS) as Way[];

const noneOf = <T extends string>(codes: readonly T[]): Record<T, number> =>
  Object.fromEntries(codes.map((code) => [code, 0])) as Record<T, number>;

const added = <T extends string>(a: Record<T, number>, b: Record<T, number>): Record<T, number> =>
  Object.fromEntries(Object.entries<number>(a).map(([code, count]) => [code, count + b[code as T]])) as Record<
    T,
    number
  >;

export const figuresOf = (reports: readonly CountedReport[]): ReportFigures => {
  const byPurpose = noneOf(PURPOSE_CODES);
  const byWay = noneOf(WAY_CODES);
  let certificatesReplaced = 0;
  for (const report of reports) {
    byPurpose[report.purpose]++;
    byWay[report.way]++;
    certificatesReplaced += report.certificatesReplaced;
  }
  return { reports: reports.length, certificatesReplaced, byPurpose, byWay };
};

/** Of no report at all, for none. */
export const together = (parts: readonly ReportFigures[]): ReportFigures =>
  parts.reduce(
    (sum, part) => ({
      reports: sum.reports + part.reports,
      certificatesReplaced: sum.certificatesReplaced + part.certificatesReplaced,
      byPurpose: added(sum.byPurpose, part.byPurpose),
      byWay: added(sum.byWay, part.byWay),
    }),
    figuresOf([]),
  );
