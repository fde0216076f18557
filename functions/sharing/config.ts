import * as z from 'zod';
import { TableEnv, TokenEnv } from '../../shared/config.ts';

export const SharingEnv = TableEnv.extend(TokenEnv.shape).extend({
  BUCKET_NAME: z.string().min(3),
  /** The address readers know the city's site by: share links begin with it. */
  PUBLIC_URL: z.url(),
});
export type SharingEnv = Record<keyof typeof SharingEnv.shape, string>;
