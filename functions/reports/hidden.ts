import type { RuleId } from '../../shared/policy/rules.ts';
import type { RecordId } from '../../shared/records/identity.ts';
import type { HiddenRecord } from '../../shared/results/judged.ts';

/** The records a report leaves out, under the rule that hid each: as short as may be, for it is kept with the report. */
export type HiddenByRule = Partial<Record<RuleId, RecordId[]>>;

export const hiddenByRule = (hidden: readonly HiddenRecord[]): HiddenByRule => {
  const byRule = new Map<RuleId, RecordId[]>();
  for (const { rule, version } of hidden) byRule.set(rule, [...(byRule.get(rule) ?? []), version.recordId]);
  return Object.fromEntries(byRule);
};
