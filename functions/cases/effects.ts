import type { Case, CaseKind } from './case.ts';
import type { CaseStore } from './case-store.ts';
import { leftEntries } from './inbox.ts';

/**
 * What follows from a case as it is saved. Everything here is decided by the case alone and may be repeated: a crash
 * between any two steps is healed by the same request again, or by the sweep.
 */
export interface Effects {
  /** Answers the case as it then stands. */
  settle: <C extends Case>(current: C) => Promise<C>;
  /** The same of a case by its number; undefined where there is none. */
  heal: (caseId: string) => Promise<Case | undefined>;
}

/** What the platform does by itself once a kind of case stands so: it keeps a new version, and closes. Answers the case as it then stands. */
export type Conclude = (current: Case) => Promise<Case>;

/** Tells all parties of the steps from one on (numbers of `events`). Told again, it is the same. */
export type Announce = (current: Case, from: number) => Promise<void>;

interface Deps {
  cases: CaseStore;
  announce: Announce;
  conclude: Partial<Record<CaseKind, Conclude>>;
}

export const caseEffects = ({ cases, announce, conclude }: Deps): Effects => {
  const settle = async <C extends Case>(saved: C): Promise<C> => {
    const current = ((await conclude[saved.kind]?.(saved)) ?? saved) as C;
    if (current.announced < current.events.length) {
      await announce(current, current.announced);
      await cases.told(current, current.events.length);
    }
    const left = leftEntries(current);
    if (left.length > 0)
      await cases.removePointers(left.map(({ holder, entry }) => ({ holder, caseId: current.caseId, entry })));
    return { ...current, announced: current.events.length };
  };
  return {
    settle,
    heal: async (caseId) => {
      const current = await cases.find(caseId);
      return current === undefined ? undefined : settle(current);
    },
  };
};
