import * as z from 'zod';
import { type Instant, inShanghai } from '../calendar/dates.ts';
import type { RecordId } from './identity.ts';

/** What an enterprise says of one record in its own words. One item, saved with a condition on its revision. */
export interface Statement {
  uscc: string;
  recordId: RecordId;
  /** Stands beside the record on reports; null where nothing was published, or was taken back. */
  published: { text: string; publishedAt: Instant } | null;
  /** Waits for moderation, or was refused; the published one stays meanwhile. */
  proposed: { text: string; proposedAt: Instant; state: ProposalState; reason: string | null } | null;
  /** The last decision, and when the text was proposed that had waited for it. A retry of its request finds it, and decides nothing again. */
  moderation: { decision: ModerationDecision; of: Instant | null; at: Instant; request: string } | null;
  revision: number;
}

const PROPOSAL_STATES = { pending: '审核中', refused: '未通过审核' } as const;
export type ProposalState = keyof typeof PROPOSAL_STATES;

export const MODERATION_DECISIONS = { publish: '发布', refuse: '不予发布', remove: '撤下已发布的说明' } as const;
export type ModerationDecision = keyof typeof MODERATION_DECISIONS;

/** A record has one statement at most: both codes name it, and it is found by them. */
export const statementIdOf = ({ uscc, recordId }: Pick<Statement, 'uscc' | 'recordId'>): string =>
  `${uscc}-${recordId}`;

const instantOut = z.iso.datetime({ offset: true });

export const StatementOut = z.object({
  statementId: z.string(),
  published: z.object({ text: z.string(), publishedAt: instantOut }).nullable(),
  proposed: z
    .object({
      text: z.string(),
      proposedAt: instantOut,
      state: z.enum(Object.keys(PROPOSAL_STATES) as [ProposalState, ...ProposalState[]]).describe(
        Object.entries(PROPOSAL_STATES)
          .map(([code, word]) => `${code} ${word}`)
          .join('；'),
      ),
      reason: z.string().nullable(),
    })
    .nullable(),
  revision: z.number(),
});

/** As its enterprise and the desk see it. */
export const shownStatement = (statement: Statement): z.output<typeof StatementOut> => {
  const { published, proposed, revision } = statement;
  return {
    statementId: statementIdOf(statement),
    published: published && { text: published.text, publishedAt: inShanghai(published.publishedAt) },
    proposed: proposed && { ...proposed, proposedAt: inShanghai(proposed.proposedAt) },
    revision,
  };
};
