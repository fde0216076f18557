import * as z from 'zod';

export const PagesEnv = z.object({
  /** Beside the bundle: what `npm run build:web` made. */
  PAGES_FOLDER: z.string().min(1),
  /** Where signed links to send files to lead: of the bucket, in its region. */
  UPLOAD_ORIGIN: z.url(),
});
export type PagesEnv = Record<keyof typeof PagesEnv.shape, string>;
