import * as z from 'zod';

const Fault = z.object({ pointer: z.string(), code: z.string(), message: z.string() });

/** What the API answers to a batch (`POST /v1/domains/{domain}/records`), as far as a push needs it. */
export const BatchReply = z.object({
  batchId: z.string(),
  results: z.array(
    z.object({
      index: z.number().int().nonnegative(),
      recordId: z.string().nullish(),
      status: z.enum(['accepted', 'unchanged', 'superseded', 'rejected']),
      errors: z.array(Fault).nullish(),
      warnings: z.array(Fault).nullish(),
    }),
  ),
});
export type BatchReply = z.output<typeof BatchReply>;

/** RFC 9457, as far as a person needs it. */
export const ProblemReply = z.object({
  code: z.string().default('unknown'),
  title: z.string().default('平台拒绝了请求'),
  detail: z.string().default(''),
  instance: z.string().optional(),
});

/** Sends one batch and brings back the answer, however many tries that takes. */
export type Send = (records: readonly unknown[]) => Promise<BatchReply>;
