import type { Instant } from '../calendar/dates.ts';
import { judge, type Question } from '../policy/judge.ts';
import type { RuleId } from '../policy/rules.ts';
import type { Policy } from '../policy/switches.ts';
import type { FoldedRecord, RecordVersion } from '../records/fold.ts';

/** A record that is not told of, and the rule that hides it. */
export interface HiddenRecord {
  version: RecordVersion;
  rule: RuleId;
}

/** Parts records into those that are told of and those that are not. */
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
