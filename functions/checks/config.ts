import * as z from 'zod';
import { TableEnv, TokenEnv } from '../../shared/config.ts';
import { policySchedule } from '../../shared/policy/schedule.ts';

/** The word in the log that the operator's alarm waits for. */
export const ASSISTS_OVERDUE = 'assists-overdue';

export const ChecksEnv = TableEnv.extend(TokenEnv.shape).extend({
  BUCKET_NAME: z.string().min(3),
  /** The versions of the policy in force, as reports are issued under. */
  POLICY: z.string().transform((text) => policySchedule(text)),
  /** The address readers know the city's site by: printed on tables and in their QR codes. */
  PUBLIC_URL: z.url(),
  /** The folder of the fonts, beside the bundle. */
  FONTS_FOLDER: z.string().min(1),
  /** The key of KMS that signs documents. */
  DOCUMENT_KEY_ID: z.string().min(1),
  /** Of an authority of RFC 3161; empty: signatures are not time-stamped. */
  TIME_STAMP_URL: z.union([z.url(), z.literal('')]),
  /** Parts of checks to be answered. */
  CHECKS_QUEUE_URL: z.string().min(1),
  /** Of the bus that messages are published on. */
  MESSAGES_BUS: z.string().min(1),
  /** Subjects one officer may ask about on a day. */
  CHECKED_PER_DAY: z.coerce.number().int().min(1).max(1_000_000),
});
export type ChecksEnv = Record<keyof typeof ChecksEnv.shape, string>;
