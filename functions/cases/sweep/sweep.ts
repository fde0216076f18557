import { type Instant, toInstant } from '../../../shared/calendar/dates.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { Message } from '../../../shared/messages/message.ts';
import type { Messenger } from '../../../shared/messages/messages.ts';
import { type SweepResult, type SweepRun, sweepInboxes } from '../../../shared/sweep/sweep-inboxes.ts';
import { inParallel } from '../../../shared/table/in-parallel.ts';
import { type Case, DESK } from '../case.ts';
import type { CaseStore, InboxPointer } from '../case-store.ts';
import { CASES_OVERDUE } from '../config.ts';
import type { Effects } from '../effects.ts';
import { inboxEntry } from '../inbox.ts';
import { isLeftUnsettled, type SweepCaseDeps, sweepClocks } from './sweep-case.ts';

export interface SweepDeps extends Omit<SweepCaseDeps, 'tell'> {
  cases: Pick<CaseStore, 'save' | 'inbox' | 'behind' | 'removePointers'>;
  effects: Pick<Effects, 'settle'>;
  messenger: Messenger;
  registry: Registry;
  now: () => Date;
}

/** One sweep under way. */
interface Run extends SweepRun {
  deps: SweepDeps;
  now: Instant;
}

const PAGE = 100;
const INBOXES_AT_ONCE = 8;
const CASES_AT_ONCE = 8;
/** What one more page may take. */
const RESERVE_MS = 30_000;
/** A filing that came no further than its pointer is not made any more. */
const NEVER_FILED_MS = 86_400_000;

/**
 * Looks at every open case, by way of the inboxes of the desk and of the units. Messages have their ids from the case and
 * the day they are for, and every repair may be repeated: two sweeps do what one does. A case that cannot be swept keeps no
 * other from being swept; it fails the run in the end, and so raises the alarm.
 */
export const sweepCases =
  (deps: SweepDeps) =>
  (millisecondsLeft: () => number): Promise<SweepResult> => {
    const now = toInstant(deps.now());
    const inboxes = [DESK, ...deps.registry.units.keys()];
    return sweepInboxes(
      { operation: 'sweepCases', inboxes, atOnce: INBOXES_AT_ONCE, overdue: CASES_OVERDUE, what: 'cases' },
      (holder, run) => sweepInbox({ ...run, deps, now }, holder, millisecondsLeft),
      ({ failures }) => failures.catching('messages', () => deps.messenger.drain()),
    );
  };

const sweepInbox = async (run: Run, holder: string, millisecondsLeft: () => number): Promise<void> => {
  let cursor: string | undefined;
  do {
    if (millisecondsLeft() < RESERVE_MS) throw new Error('out of time');
    const page = await run.deps.cases.inbox(holder, { limit: PAGE, cursor });
    await sweepPointers(run, holder, page.pointers);
    cursor = page.cursor;
  } while (cursor !== undefined);
};

const sweepPointers = async (run: Run, holder: string, pointers: readonly InboxPointer[]): Promise<void> => {
  const { cases, messenger } = run.deps;
  const found = await cases.behind(pointers);
  const messages: Message[] = [];
  await inParallel(pointers, CASES_AT_ONCE, async ({ caseId, entry }) => {
    const current = found.get(caseId);
    if (current === undefined || !(isAt(current, holder, entry) || current.holder === null)) return;
    await sweepCase(run, current, messages);
  });
  await messenger.tell(messages);
  const stale = pointers.filter((pointer) => isStale(pointer, holder, found.get(pointer.caseId), run.now));
  await cases.removePointers(stale.map(({ caseId, entry }) => ({ holder, caseId, entry })));
};

/** What cannot be finished is reminded of all the same. */
const sweepCase = async ({ deps, now, result, failures }: Run, found: Case, messages: Message[]): Promise<void> => {
  let current = found;
  if (isLeftUnsettled(found, now))
    await failures.catching(found.caseId, async () => {
      current = await deps.effects.settle(found);
      result.healed++;
    });
  await failures.catching(found.caseId, async () => {
    const swept = await sweepClocks({ ...deps, tell: deps.messenger.tell })(current, now);
    messages.push(...swept.messages);
    if (current.holder !== null) result.open++;
    for (const figure of ['overdue', 'provisional', 'recomputed'] as const) if (swept[figure]) result[figure]++;
  });
};

const isAt = (current: Case, holder: string, entry: number): boolean => {
  const now = inboxEntry(current);
  return now?.holder === holder && now.entry === entry;
};

/**
 * A step that was taken stays as it is, so a pointer that it does not bear out never holds again. One for a step yet to
 * come may: its request can still be repeated.
 */
const isStale = ({ entry, at }: InboxPointer, holder: string, current: Case | undefined, now: Instant): boolean => {
  if (current === undefined) return Date.parse(now) - Date.parse(at) > NEVER_FILED_MS;
  return entry < current.events.length && !isAt(current, holder, entry) && current.announced === current.events.length;
};
