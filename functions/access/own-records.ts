import { type Day, dayOf, type Instant } from '../../shared/calendar/dates.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import { judge } from '../../shared/policy/judge.ts';
import { RULES, sourceOf } from '../../shared/policy/rules.ts';
import type { Policy } from '../../shared/policy/switches.ts';
import type { EnterpriseFacts } from '../../shared/records/enterprise-store.ts';
import { type FoldedRecord, foldRecords } from '../../shared/records/fold.ts';
import { type Mark, marksOf } from '../../shared/records/marks.ts';
import { type Statement, shownStatement } from '../../shared/records/statement.ts';

/** A record as its enterprise may see it: where it comes from, how it stands, and whether a report of today would list it. */
export interface OwnRecord {
  folded: FoldedRecord;
  judgement: ReturnType<typeof judge>;
  marks: Mark[];
  /** What the enterprise says of it, also what waits for moderation or was refused. */
  statement: Statement | undefined;
}

/** Before any decision: so that what is too old for every report is so by the rule of look-back, not by a choice of period. */
const ANY_TIME = '1949-10-01' as Day;

/** Every record as it stands, those decided last first; judged for a report of all domains over the longest period. */
export const ownRecords = (
  { versions, caseMarks, statements }: EnterpriseFacts,
  policy: Policy,
  registry: Registry,
  asOf: Instant,
): OwnRecord[] => {
  const domains = registry.domains.map(({ code }) => code);
  const question = { period: { from: ANY_TIME, to: dayOf(asOf) }, domains };
  return foldRecords(versions)
    .map((folded) => {
      const { recordId, record } = folded.current;
      return {
        folded,
        judgement: judge(folded.current, question, policy, asOf),
        marks: marksOf(record, caseMarks.get(recordId)),
        statement: statements.get(recordId),
      };
    })
    .sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
};

/** Where a record stands in the list: no two stand at one place. */
export const placeOf = ({ folded: { current } }: OwnRecord): string =>
  `${current.record.decidedOn}#${current.recordId}`;

export const shownRecord = (own: OwnRecord, policy: Policy, registry: Registry) => {
  const { folded, judgement, marks, statement } = own;
  const { domain, recordId, unit, receivedAt, record, caseId = null } = folded.current;
  return {
    domain,
    domainName: registry.domain(domain)?.name ?? domain,
    domainNameEn: registry.domain(domain)?.nameEn ?? null,
    recordId,
    unit: registry.nameOf(unit),
    sources: folded.sources.map(registry.nameOf),
    marks,
    receivedAt,
    caseId,
    counts: judgement.counts,
    hiddenBy: judgement.counts ? null : reasonOf(judgement.hiddenBy, policy),
    ...record,
    statement: statement === undefined ? null : shownStatement(statement),
  };
};

const reasonOf = (rule: keyof typeof RULES, { switches }: Policy) => ({
  rule,
  name: RULES[rule].name,
  nameEn: RULES[rule].nameEn,
  source: sourceOf(rule, switches),
});
