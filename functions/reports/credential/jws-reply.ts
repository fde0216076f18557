import type { Reply } from '../../../shared/http/reply.ts';
import type { IssuedReport } from '../issued-report.ts';
import type { ReportFiles } from '../report-files.ts';

/** The signed report, for whoever was found to be allowed to read it: by the rule that guards its PDF. */
export const jwsReply = async (files: Pick<ReportFiles, 'jws'>, issued: IssuedReport): Promise<Reply> => ({
  status: 200,
  contentType: 'application/jose',
  body: await files.jws(issued),
});
