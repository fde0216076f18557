import * as z from 'zod';
import { SigningEnv, TableEnv, TokenEnv } from '../../shared/config.ts';
import { policySchedule } from '../../shared/policy/schedule.ts';

export const ReportsEnv = TableEnv.extend(TokenEnv.shape).extend({
  BUCKET_NAME: z.string().min(3),
  /** The address readers know the city's site by: printed on reports and in their QR codes. */
  PUBLIC_URL: z.url(),
  /** The versions of the policy in force: `weifang-2023`, or `weifang-2023,order-36@2027-01-01`. */
  POLICY: z.string().transform((text) => policySchedule(text)),
  /** Reports one officer may fetch directly on a day. Each is counted by name in one item, hence the limit of the limit. */
  FETCHES_PER_DAY: z.coerce.number().int().min(1).max(5000),
  /** Reports one enterprise may have issued on a day, those of a group included. */
  REPORTS_PER_DAY: z.coerce.number().int().min(1).max(5000),
  /** The folder of the fonts, beside the bundle. */
  FONTS_FOLDER: z.string().min(1),
  /** And that of the scripts of its pages. */
  SCRIPTS_FOLDER: z.string().min(1),
  ...SigningEnv.shape,
  /** The key of KMS that signs reports. */
  DOCUMENT_KEY_ID: z.string().min(1),
  /** Webhooks to be sent. */
  DELIVERIES_QUEUE_URL: z.string().min(1),
  /** Of an authority of RFC 3161; empty: signatures are not time-stamped. */
  TIME_STAMP_URL: z.union([z.url(), z.literal('')]),
});
export type ReportsEnv = Record<keyof typeof ReportsEnv.shape, string>;
