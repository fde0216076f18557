import type { Instant } from '../../../shared/calendar/dates.ts';
import type { ReportStatus } from '../schema.ts';

export const KINDS = ['report-no-longer-current'] as const;
type Kind = (typeof KINDS)[number];

/** Who wants to know when reports of an enterprise are no longer current, and how. */
export interface Subscription {
  subscriptionId: string;
  kind: Kind;
  /** Whose reports. */
  enterprise: string;
  /** Who is told: the enterprise itself, or an agent that acts on a mandate. */
  subscriber: string;
  mandateId: string | null;
  /** One report, or all that the enterprise has and will have. */
  reportNo: string | null;
  webhook: { url: string } | null;
  createdAt: Instant;
}

export type LostStatus = Exclude<ReportStatus, 'current'>;

/** What a subscriber is told: that a report is no longer current. Its id stands for the subscription and the way it was lost. */
export interface StatusEvent {
  id: string;
  subscriptionId: string;
  subscriber: string;
  kind: Kind;
  enterprise: string;
  reportNo: string;
  status: LostStatus;
  at: Instant;
}
