import * as z from 'zod';
import { TableEnv, TokenEnv } from '../../shared/config.ts';

export const ReportsEnv = TableEnv.extend(TokenEnv.shape).extend({
  BUCKET_NAME: z.string().min(3),
  /** The address readers know the city's site by: printed on reports and in their QR codes. */
  PUBLIC_URL: z.url(),
  /** The folder of the fonts, beside the bundle. */
  FONTS_FOLDER: z.string().min(1),
});
export type ReportsEnv = Record<keyof typeof ReportsEnv.shape, string>;
