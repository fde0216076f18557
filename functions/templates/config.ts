import * as z from 'zod';

/** Templates are part of the code: there is nothing to be told. */
export const TemplatesEnv = z.object({});
