import * as z from 'zod';

const Fault = z.object({ pointer: z.string(), code: z.string(), message: z.string() });

/** What the API answers to a batch (`POST /v1/domains/{domain}/records`), as far as a push needs it. */
export const BatchReply = z.object({
  /** Null where it was only checked. */
  batchId: z.string().nullable(),
  results: z.array(
    z.object({
      index: z.number().int().nonnegative(),
      recordId: z.string().nullish(),
      status: z.enum(['accepted', 'unchanged', 'superseded', 'rejected']),
      errors: z.array(Fault).nullish(),
      warnings: z.array(Fault).nullish(),
    }),
  ),
  /** Kept as it came: whoever checks it must see what was signed. */
  receipt: z.record(z.string(), z.unknown()).nullish(),
});
export type BatchReply = z.output<typeof BatchReply>;

/** Sends one batch of one domain and brings back the answer, however many tries that takes. */
export type Send = (domain: string, records: readonly unknown[]) => Promise<BatchReply>;
