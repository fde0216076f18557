import type { ClientReply } from '../../../api/outcome.ts';
import type { SentWith } from '../../../api/use-action.ts';
import type { AnyCase } from '../../../ui/cases/case-types.ts';

/** What an enterprise may do with its case; which of them now, the platform says. */
export const OWNER_ACTIONS = ['review', 'reopen', 'rate', 'withdraw'] as const;
export type ActionName = (typeof OWNER_ACTIONS)[number];

type Seen = Pick<AnyCase, 'revision'>;

/** On objections. */
export type ObjectionAction =
  | ({ action: 'withdraw'; reason?: string } & Seen)
  | ({ action: 'review'; reason: string; evidence: string[] } & Seen)
  | Rating;
/** On repairs. */
export type RepairAction = ({ action: 'withdraw'; reason?: string } & Seen) | Rating;
/** On complaints. */
export type ComplaintAction =
  | ({ action: 'withdraw'; reason?: string } & Seen)
  | ({ action: 'reopen'; reason: string } & Seen)
  | Rating;
type Rating = { action: 'rate'; score: number; comment?: string } & Seen;

export type OwnerAction = ObjectionAction | ComplaintAction;

/** Each kind takes those of its own, which are the only ones it offers. */
export type Act = (body: OwnerAction, sentWith: SentWith) => Promise<ClientReply<AnyCase>>;

export interface Written {
  reason: string;
  evidence: string[];
  score: string;
  comment: string;
}

/** What was written as the platform wants it; what was left empty is not sent. */
export const actionBody = (action: ActionName, revision: number, written: Written): OwnerAction => {
  const { evidence } = written;
  const reason = written.reason.trim();
  const comment = written.comment.trim();
  switch (action) {
    case 'withdraw':
      return { action, revision, ...(reason === '' ? {} : { reason }) };
    case 'review':
      return { action, revision, reason, evidence };
    case 'reopen':
      return { action, revision, reason };
    case 'rate':
      return { action, revision, score: Number(written.score), ...(comment === '' ? {} : { comment }) };
  }
};
