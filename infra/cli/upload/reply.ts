import * as z from 'zod';

/** An upload and how far it has come (`GET /v1/uploads/{id}`), as far as a command needs it. */
export const Upload = z.looseObject({
  uploadId: z.string(),
  state: z.enum(['awaiting', 'validating', 'importing', 'done', 'failed']),
  rows: z.number(),
  accepted: z.number(),
  unchanged: z.number(),
  superseded: z.number(),
  rejected: z.number(),
  totalRows: z.number().nullish(),
  estimate: z.object({ percent: z.number(), secondsLeft: z.number().nullable() }).nullish(),
  errorsUrl: z.string().nullish(),
  receipt: z.record(z.string(), z.unknown()).nullish(),
  problem: z.object({ title: z.string(), detail: z.string() }).nullish(),
});
export type Upload = z.output<typeof Upload>;
