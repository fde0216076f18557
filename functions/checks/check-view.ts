import { type Instant, inShanghai } from '../../shared/calendar/dates.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import { type Check, stateOf } from './check.ts';
import type { AnsweredPart, Snapshot } from './run/findings.ts';
import { sumOf } from './run/parts.ts';
import type { CheckStore } from './store.ts';

export interface CheckViewDeps {
  checks: CheckStore;
  registry: Registry;
  now: () => Date;
}

/** A check with how far it has come. */
export const checkView = async (check: Check, { checks, registry, now }: CheckViewDeps) => {
  const [snapshot, parts] = await Promise.all([
    checks.findSnapshot(check.checkId),
    checks.answeredParts(check.checkId),
  ]);
  const { matched, found, unmatched } = sumOf(parts);
  const notMatched = Object.values(unmatched).reduce((total, count) => total + count, 0);
  return {
    ...headOf(check, parts, now()),
    progress: { done: matched + notMatched, total: check.subjects },
    confidential: check.confidential,
    period: check.period,
    policy: check.policy,
    ask: check.ask,
    askReason: check.askReason,
    dueInWorkingDays: check.dueInWorkingDays,
    asOf: shown(snapshot?.asOf),
    domains: domainsOf(check, snapshot, registry),
    counts: { subjects: check.subjects, matched, found, unmatched: notMatched, reasons: unmatched },
  };
};

/** What of a check says in a list which one it is. */
export const headOf = (check: Check, parts: readonly Pick<AnsweredPart, 'part'>[], now: Date) => ({
  checkId: check.checkId,
  state: stateOf(check, parts.length, now),
  unit: check.unit,
  matter: check.matter,
  matterNo: check.matterNo,
  createdAt: inShanghai(check.createdAt),
  finishedAt: shown(check.finishedAt),
});

const domainsOf = (check: Check, snapshot: Snapshot | undefined, registry: Registry) =>
  check.domains.map((code) => {
    const state = snapshot?.domains.find((domain) => domain.code === code);
    return {
      code,
      name: registry.domain(code)?.name ?? code,
      complete: state?.complete ?? null,
      completeThrough: shown(state?.completeThrough ?? undefined),
      otherwise: state?.otherwise ?? null,
    };
  });

const shown = (instant: Instant | undefined): string | null => (instant === undefined ? null : inShanghai(instant));
