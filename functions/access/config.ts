import * as z from 'zod';
import { TableEnv, TokenEnv } from '../../shared/config.ts';
import { policySchedule } from '../../shared/policy/schedule.ts';

export const AccessEnv = TableEnv.extend(TokenEnv.shape).extend({
  /** The versions of the policy in force, as reports are issued under. */
  POLICY: z.string().transform((text) => policySchedule(text)),
});
export type AccessEnv = Record<keyof typeof AccessEnv.shape, string>;
