import * as z from 'zod';

export const MandateParams = z.object({ mandateId: z.string().max(64) });
export const MandatedReportParams = MandateParams.extend({ reportNo: z.string().max(64) });
