import * as z from 'zod';

/** The report in words, part by part as it is printed. `en` stands beside `zh` in the edition in both languages. */

const said = z.object({
  zh: z.string(),
  en: z.string().nullable().describe('中文旁的英文；编号、名称等两者相同时为 null'),
});
const row = z.object({ name: said, value: said, wide: z.boolean().describe('独占一行') });
const rows = z.array(row);

const domainRow = z.object({
  domain: said,
  department: said,
  cutOff: said,
  result: said,
  outcome: z.enum(['none', 'found', 'incomplete', 'not-covered']),
});
const record = z.object({ recordId: z.string(), title: said, marks: z.array(said), rows });

export const PrintedReport = z.object({
  cover: z.object({
    issuer: said,
    number: said,
    title: said,
    edition: said,
    rows,
    caption: said,
    codeName: said,
    day: said,
    sealCaption: said,
    sealNote: said,
  }),
  explanation: z.object({ heading: said, notes: z.array(said) }),
  base: z.object({ heading: said, rows }),
  summary: z.object({ heading: said, sentence: said, columns: z.array(said), rows: z.array(domainRow) }),
  details: z.object({
    heading: said,
    sentence: said,
    domains: z.array(z.object({ code: z.string(), heading: said, records: z.array(record) })),
  }),
  annex: z.array(z.object({ heading: said, rows })),
});
export type PrintedReport = z.output<typeof PrintedReport>;

export const PrintedQuery = z.object({
  printed: z.enum(['0', '1'], { error: 'printed 应为 1（另附印出的文字）或 0' }).optional(),
});
export type PrintedQuery = z.output<typeof PrintedQuery>;
