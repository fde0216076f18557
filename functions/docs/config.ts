import * as z from 'zod';

export const DocsEnv = z.object({
  /** The OpenAPI document, beside the bundle: functions run in the folder of their code. */
  OPENAPI_FILE: z.string().min(1),
});
