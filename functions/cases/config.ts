import * as z from 'zod';
import { TableEnv, TokenEnv } from '../../shared/config.ts';
import { policySchedule } from '../../shared/policy/schedule.ts';

/** The word in the log that the operator's alarm waits for. */
export const CASES_OVERDUE = 'cases-overdue';

export const CasesEnv = TableEnv.extend(TokenEnv.shape).extend({
  /** Where evidence is kept. */
  BUCKET_NAME: z.string().min(3),
  /** Of the bus that messages are published on. */
  MESSAGES_BUS: z.string().min(1),
  /** The versions of the policy in force, by which repairs are judged. */
  POLICY: z.string().transform((text) => policySchedule(text)),
});
export type CasesEnv = Record<keyof typeof CasesEnv.shape, string>;
