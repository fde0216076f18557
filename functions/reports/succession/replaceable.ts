import type { HeldReport } from '../issued-report.ts';
import { noSuchReport, ownReport } from '../own-report.ts';
import type { ReportStore } from '../store.ts';

/** What a new report of an enterprise may take the place of: a report of its own. One that a unit fetched is the unit's. */
export const replaceable = async (
  store: Pick<ReportStore, 'find'>,
  reportNo: string,
  uscc: string | undefined,
): Promise<HeldReport> => {
  const report = await ownReport(store, reportNo, uscc);
  if (report.fetchedBy !== undefined) throw noSuchReport();
  return report;
};
