import type { Instant } from '../../../shared/calendar/dates.ts';
import { Problem } from '../../../shared/problem.ts';
import type { RecordId } from '../../../shared/records/identity.ts';
import type { ModerationDecision, Statement } from '../../../shared/records/statement.ts';

/** What becomes of a statement. Pure; the revision rises with every change, so that of two at once one is refused. */

export const noStatement = (uscc: string, recordId: RecordId): Statement => ({
  uscc,
  recordId,
  published: null,
  proposed: null,
  moderation: null,
  revision: 0,
});

/** A new text waits, and takes the place of one that waited; what is published stays. The same text again changes nothing. */
export const proposed = (current: Statement, text: string, at: Instant): Statement => {
  const waits = current.proposed?.state === 'pending' && current.proposed.text === text;
  const stands = current.published?.text === text && current.proposed === null;
  if (waits || stands) return current;
  const proposal = { text, proposedAt: at, state: 'pending', reason: null } as const;
  return { ...current, proposed: proposal, revision: current.revision + 1 };
};

/** The enterprise takes back all it said. */
export const takenBack = (current: Statement): Statement =>
  current.published === null && current.proposed === null
    ? current
    : { ...current, published: null, proposed: null, revision: current.revision + 1 };

export interface Decision {
  decision: ModerationDecision;
  reason: string | null;
  at: Instant;
  /** A retry has the same. */
  request: string;
}

/** Throws `not-now` where there is nothing to decide on. */
export const moderated = (current: Statement, { decision, reason, at, request }: Decision): Statement => {
  const { published, proposed: waiting, revision } = current;
  const next = { ...current, revision: revision + 1 };
  if (decision === 'remove') {
    if (published === null) throw new Problem('not-now', '没有已发布的说明');
    const refused = { text: published.text, proposedAt: published.publishedAt, state: 'refused', reason } as const;
    // A newer text that waits says more to the enterprise than the one taken down.
    const shown = waiting?.state === 'pending' ? waiting : refused;
    return {
      ...next,
      published: null,
      proposed: shown,
      moderation: { decision, of: null, at, request },
    };
  }
  if (waiting?.state !== 'pending') throw new Problem('not-now', '没有待审核的说明');
  const moderation = { decision, of: waiting.proposedAt, at, request };
  if (decision === 'refuse') return { ...next, proposed: { ...waiting, state: 'refused', reason }, moderation };
  return { ...next, published: { text: waiting.text, publishedAt: at }, proposed: null, moderation };
};
