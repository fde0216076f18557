import type { ReportUnder, Trial } from './texts.ts';

type Rule = Trial['hidden'][number]['rule'];

/** Listed on the report or not, and by which rule not. `unknown`: what was not listed at the time is not kept. */
export type Standing = 'listed' | 'unknown' | { hiddenBy: Rule | null };

/** A record that the report lists now, or would list. */
export interface TriedRecord {
  recordId: string;
  domain: string;
  documentNo: string;
  decidedOn: string;
  before: Standing;
  after: Standing;
  differs: boolean;
}

type Known = Pick<TriedRecord, 'recordId' | 'domain' | 'documentNo' | 'decidedOn'>;

const listedIn = ({ domains }: Trial): Known[] =>
  domains.flatMap(({ code, records }) => records.map((record) => ({ ...record, domain: code })));

const standingIn = ({ hidden }: Trial, id: string): Standing => {
  const found = hidden.find(({ recordId }) => recordId === id);
  return found === undefined ? 'listed' : { hiddenBy: found.rule };
};

/** What an issued report listed: of what it did not, only the rule's id is kept. */
const standingAtIssue = (atIssue: ReportUnder['hiddenAtIssue'], id: string): Standing => {
  if (atIssue === null) return 'unknown';
  return Object.values<readonly string[]>(atIssue).some((ids) => ids.includes(id)) ? { hiddenBy: null } : 'listed';
};

const differ = (before: Standing, after: Standing): boolean =>
  before !== 'unknown' && (before === 'listed') !== (after === 'listed');

/** All records of a trial with how each stands before and after. */
const standings = (after: Trial, known: readonly Known[], beforeOf: (id: string) => Standing): TriedRecord[] => {
  const records = new Map(
    known.map(({ recordId, domain, documentNo, decidedOn }) => [recordId, { recordId, domain, documentNo, decidedOn }]),
  );
  return [...records.values()].map((record) => {
    const stands = { before: beforeOf(record.recordId), after: standingIn(after, record.recordId) };
    return { ...record, ...stands, differs: differ(stands.before, stands.after) };
  });
};

const knownOf = (trial: Trial): Known[] => [...listedIn(trial), ...trial.hidden];

export const againstVersion = (before: Trial, after: Trial): TriedRecord[] =>
  standings(after, [...knownOf(after), ...knownOf(before)], (id) => standingIn(before, id));

export const againstIssue = (report: ReportUnder): TriedRecord[] =>
  standings(report, knownOf(report), (id) => standingAtIssue(report.hiddenAtIssue, id));
