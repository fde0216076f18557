import * as z from 'zod';
import { SigningEnv, TableEnv, TokenEnv } from '../../shared/config.ts';

export const IngestEnv = TableEnv.extend(TokenEnv.shape).extend({
  ...SigningEnv.shape,
  BUCKET_NAME: z.string().min(3),
  /** Where people reach the platform: the issuer of its receipts. */
  PUBLIC_URL: z.url(),
});
export type IngestEnv = Record<keyof typeof IngestEnv.shape, string>;
