import * as z from 'zod';
import { REPORT_FORMAT } from '../../../functions/reports/report-document.ts';
import { canonicalJson } from '../../../shared/digest.ts';
import { MARKS, type Mark } from '../../../shared/records/marks.ts';
import { KINDS, type Kind } from '../../../shared/records/record.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { NotGenuine } from './signature-of.ts';

/** As much of the report inside the file as is compared with its pages; a later version may say more. */
const AttachedReport = z.looseObject({
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

/** The one file inside the PDF: its text, and what it says. */
export const attachedReport = ({ texts, stream }: PdfObjects): { text: string; report: AttachedReport } => {
  const [object, second] = [...texts]
    .filter(([, text]) => /\/Type \/EmbeddedFile\s/.test(text))
    .map(([number]) => number);
  if (object === undefined || second !== undefined) throw new NotGenuine('文件中应有且只有一个附件（机器可读的报告）');
  const text = stream(object).toString('utf8');
  const json: unknown = JSON.parse(text);
  if (canonicalJson(json) !== text) throw new NotGenuine('附件不是规范化的 JSON');
  const { success, data, error } = AttachedReport.safeParse(json);
  if (!success) throw new NotGenuine('附件不是本程序认识的报告格式，请更新程序', { cause: error });
  return { text, report: data };
};
