import * as z from 'zod';
import { REPORT_FORMAT } from '../../../../functions/reports/report-document.ts';
import { MARKS, type Mark } from '../../../../shared/records/marks.ts';
import { KINDS, type Kind } from '../../../../shared/records/record.ts';

/** As much of the report inside the file as is compared with its pages; a later version may say more. */
export const AttachedReport = z.looseObject({
  format: z.literal(REPORT_FORMAT),
  reportNo: z.string(),
  verificationCode: z.string(),
  enterprise: z.looseObject({ name: z.string(), uscc: z.string() }),
  domains: z.array(
    z.looseObject({
      code: z.string(),
      name: z.string(),
      result: z.enum(['none', 'found', 'incomplete', 'not-covered']),
      count: z.number(),
      completeThrough: z.string().nullable(),
      records: z.array(
        z.looseObject({
          recordId: z.string(),
          documentNo: z.string(),
          kind: z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]),
          marks: z.array(z.enum(Object.keys(MARKS) as [Mark, ...Mark[]])),
        }),
      ),
    }),
  ),
});
export type AttachedReport = z.output<typeof AttachedReport>;
