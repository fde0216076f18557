import { Problem } from '../../shared/problem.ts';
import type { HeldReport } from './issued-report.ts';
import { isReportNo } from './numbers.ts';
import type { ReportStore } from './store.ts';

export const noSuchReport = (): Problem => new Problem('not-found', '没有这份报告');

/** A report of somebody else is not found: the caller may not know that it exists. */
export const ownReport = async (
  store: Pick<ReportStore, 'find'>,
  reportNo: string,
  uscc: string | undefined,
): Promise<HeldReport> => {
  const issued = isReportNo(reportNo) ? await store.find(reportNo) : undefined;
  if (issued === undefined || issued.uscc !== uscc) throw noSuchReport();
  return issued;
};
