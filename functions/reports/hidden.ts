import type { RuleId } from '../../shared/policy/rules.ts';
import type { RecordId } from '../../shared/records/identity.ts';
import type { HiddenRecord } from '../../shared/results/judged.ts';

/** The records a report leaves out, under the rule that hid each: as short as may be, for it is kept as long as the report. */
export type HiddenByRule = Partial<Record<RuleId, RecordId[]>>;

export const hiddenByRule = (hidden: readonly HiddenRecord[]): HiddenByRule => {
  const byRule: HiddenByRule = {};
  for (const { rule, version } of hidden) {
    byRule[rule] ??= [];
    byRule[rule].push(version.recordId);
  }
  return byRule;
};
