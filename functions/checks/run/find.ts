import type { Policy } from '../../../shared/policy/switches.ts';
import type { EnterpriseFacts } from '../../../shared/records/enterprise-store.ts';
import { type FoldedRecord, foldRecords } from '../../../shared/records/fold.ts';
import { judged } from '../../../shared/results/judged.ts';
import { newestFirst } from '../../../shared/results/newest-first.ts';
import type { Check } from '../check.ts';
import { comparable, registeredNameOf } from '../subjects/names.ts';
import type { Subject, UnmatchedReason } from '../subjects/subject.ts';
import type { Finding, Snapshot, SubjectFindings } from './findings.ts';
import { summaryOf } from './summary.ts';

/** Records told of singly: in a domain, and of a subject in all of them, so that its results fit into an item. */
const SHOWN_PER_DOMAIN = 50;
export const SHOWN_PER_SUBJECT = 200;

/** Of a subject that the list itself rules out; nothing of the platform's is read for it. */
export const withoutLooking = ({ refused, ...subject }: Subject & { refused: UnmatchedReason }): SubjectFindings => ({
  ...subject,
  registeredName: null,
  outcome: 'unmatched',
  reason: refused,
});

/** What the platform holds of a subject: a pure function of the list, the facts and the policy. Hidden records are hidden from officers too. */
export const findingsOf = (
  { refused: _none, ...subject }: Subject,
  facts: EnterpriseFacts,
  { asOf }: Snapshot,
  question: Pick<Check, 'period' | 'domains'>,
  policy: Policy,
): SubjectFindings => {
  const registeredName = registeredNameOf(facts);
  if (registeredName === null) return { ...subject, registeredName, outcome: 'unmatched', reason: 'unknown' };
  if (subject.name !== null && comparable(subject.name) !== comparable(registeredName))
    return { ...subject, registeredName, outcome: 'unmatched', reason: 'name-mismatch' };
  const { counted } = judged(foldRecords(facts.versions), question, policy, asOf);
  return { ...subject, registeredName, outcome: 'matched', found: inDomains(counted, question.domains, facts) };
};

/** In the order of the policy; domains of which nothing is found are left out. */
const inDomains = (counted: readonly FoldedRecord[], domains: readonly string[], facts: EnterpriseFacts): Finding[] => {
  let left = SHOWN_PER_SUBJECT;
  return domains.flatMap((domain) => {
    const mine = counted.flatMap(({ current }) => (current.domain === domain ? [current] : [])).sort(newestFirst);
    const shown = mine.slice(0, Math.min(SHOWN_PER_DOMAIN, left));
    left -= shown.length;
    return mine.length === 0
      ? []
      : [{ domain, count: mine.length, records: shown.map((version) => summaryOf(version, facts)) }];
  });
};
