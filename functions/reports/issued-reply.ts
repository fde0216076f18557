import { inShanghai } from '../../shared/calendar/dates.ts';
import { created, type Reply } from '../../shared/http/reply.ts';
import type { IssuedReport } from './issued-report.ts';
import type { ReportFiles } from './report-files.ts';
import type { ReportStatus } from './schema.ts';

/** What is answered to whoever asked for a report: the number, and a link to the file. `reports` is where it is found later. */
export const issuedReply = async (
  { issued, status }: { issued: IssuedReport; status: ReportStatus },
  files: ReportFiles,
  reports = '/v1/reports',
): Promise<Reply> => {
  const link = await files.link(issued);
  return created(`${reports}/${issued.reportNo}`, {
    reportNo: issued.reportNo,
    verificationCode: issued.verificationCode,
    status,
    url: link.url,
    urlExpiresAt: inShanghai(link.expiresAt),
    summary: issued.summary,
  });
};
