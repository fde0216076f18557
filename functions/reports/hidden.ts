import type { Instant } from '../../shared/calendar/dates.ts';
import { judge, type Question } from '../../shared/policy/judge.ts';
import type { RuleId } from '../../shared/policy/rules.ts';
import type { Policy } from '../../shared/policy/switches.ts';
import type { FoldedRecord, RecordVersion } from '../../shared/records/fold.ts';
import type { RecordId } from '../../shared/records/identity.ts';

/** A record that is not on the report, and the rule that hides it. */
export interface HiddenRecord {
  version: RecordVersion;
  rule: RuleId;
}

/** The records a report leaves out, under the rule that hid each: as short as may be, for it is kept with the report. */
export type HiddenByRule = Partial<Record<RuleId, RecordId[]>>;

/** Parts records into those on the report and those that are not. */
export const judged = (records: readonly FoldedRecord[], question: Question, policy: Policy, asOf: Instant) => {
  const counted: FoldedRecord[] = [];
  const hidden: HiddenRecord[] = [];
  for (const folded of records) {
    const judgement = judge(folded.current, question, policy, asOf);
    if (judgement.counts) counted.push(folded);
    else hidden.push({ version: folded.current, rule: judgement.hiddenBy });
  }
  return { counted, hidden: hidden.sort(byDomainAndRecord) };
};

const byDomainAndRecord = ({ version: a }: HiddenRecord, { version: b }: HiddenRecord): number => {
  const [first, second] = [`${a.domain}#${a.recordId}`, `${b.domain}#${b.recordId}`];
  return first === second ? 0 : first < second ? -1 : 1;
};

export const hiddenByRule = (hidden: readonly HiddenRecord[]): HiddenByRule => {
  const byRule = new Map<RuleId, RecordId[]>();
  for (const { rule, version } of hidden) byRule.set(rule, [...(byRule.get(rule) ?? []), version.recordId]);
  return Object.fromEntries(byRule);
};
