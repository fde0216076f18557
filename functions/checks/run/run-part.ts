import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { FeedOf } from '../../../shared/feeds/feed-store.ts';
import { policyById } from '../../../shared/policy/policy.ts';
import type { EnterpriseFacts } from '../../../shared/records/enterprise-store.ts';
import { inParallel } from '../../../shared/table/in-parallel.ts';
import type { Check } from '../check.ts';
import type { CheckStore } from '../store.ts';
import type { Subject } from '../subjects/subject.ts';
import { findingsOf, withoutLooking } from './find.ts';
import type { Snapshot, SubjectFindings } from './findings.ts';
import { lookOf } from './look.ts';
import { snapshotOf } from './snapshot.ts';

/** One part of a check, as the queue carries it. */
export interface PartOfCheck {
  checkId: string;
  part: number;
}

export const partsOf = ({ checkId, parts }: Check): PartOfCheck[] =>
  Array.from({ length: parts }, (_, index) => ({ checkId, part: index + 1 }));

export interface RunDeps {
  checks: CheckStore;
  accesses: Pick<AccessLedger, 'recordAll'>;
  registry: Registry;
  enterprise: (uscc: string) => Promise<EnterpriseFacts>;
  feeds: () => Promise<FeedOf>;
  /** What is to be done once everything is answered, before the check is done; repeatable. */
  whenAnswered: (check: Check) => Promise<void>;
  now: () => Date;
}

/** Enterprises read at once. */
const PARALLEL = 32;

/**
 * Answers one part; any number of attempts, at once or one after the other, come to the same. Whoever finds that all
 * parts are answered sees to what comes after: the last part may find so more than once, and never not at all.
 */
export const runPart =
  (deps: RunDeps) =>
  async ({ checkId, part }: PartOfCheck): Promise<void> => {
    const { checks, now } = deps;
    const check = await checks.find(checkId);
    if (check === undefined) throw new Error(`there is no check ${checkId}`);
    if (check.finishedAt !== undefined) return;
    if (!(await checks.isAnswered(checkId, part))) await answer(check, part, deps);
    if ((await checks.answeredParts(checkId)).length < check.parts) return;
    await deps.whenAnswered(check);
    await checks.finish(checkId, toInstant(now()));
  };

/** The feeds before any enterprise: no declaration can be newer than the records it vouches for. */
const answer = async (check: Check, part: number, deps: RunDeps): Promise<void> => {
  const { checks, registry, feeds, now } = deps;
  const { checkId } = check;
  const snapshot = await checks.snapshot(checkId, async () => {
    const asOf = toInstant(now());
    return snapshotOf(check, await feeds(), registry, asOf);
  });
  const subjects = await checks.subjectsOf(check, part);
  const results: SubjectFindings[] = [];
  await inParallel(subjects, PARALLEL, async (subject, index) => {
    results[index] = await answerOf(subject, check, snapshot, deps);
  });
  // As of the snapshot: a part that is run again leaves the same entries again.
  await deps.accesses.recordAll(toldOf(results).map((uscc) => lookOf(uscc, check, snapshot.asOf)));
  await checks.answer(checkId, part, results);
};

/** Of whom something is told, whether the name fits or not: it is on their lists of accesses first. */
export const toldOf = (results: readonly SubjectFindings[]): string[] => [
  ...new Set(results.flatMap(({ uscc, registeredName }) => (registeredName === null || uscc === null ? [] : [uscc]))),
];

const answerOf = async (
  subject: Subject,
  check: Check,
  snapshot: Snapshot,
  { enterprise }: RunDeps,
): Promise<SubjectFindings> => {
  const { uscc, refused } = subject;
  if (refused !== null) return withoutLooking({ ...subject, refused });
  if (uscc === null) throw new Error(`subject ${subject.no} of ${check.checkId} has no code`);
  return findingsOf(subject, await enterprise(uscc), snapshot, check, policyById(check.policy));
};
