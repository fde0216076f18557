import { randomUUID } from 'node:crypto';
import { dayOf, type Instant, toInstant } from '../../../shared/calendar/dates.ts';
import { shortDigest } from '../../../shared/digest.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import { type PolicySchedule, policyOn } from '../../../shared/policy/schedule.ts';
import type { ProblemCode } from '../../../shared/problem.ts';
import { queryOf } from '../query.ts';
import type { ReportRequest } from '../schema.ts';
import type { GroupRequest } from './schema.ts';

/** One request for the reports of several enterprises. */
export interface ReportGroup {
  groupNo: string;
  /** The enterprise that asked, and its name by the identity platform. */
  owner: { uscc: string; name: string | null };
  members: string[];
  /** What every member is asked for, defaults filled in once: a retry after midnight asks for the same period. */
  request: ReportRequest & { from: string; to: string };
  createdAt: Instant;
}

/** What became of one member; nothing yet where there is none. */
export interface MemberOutcome {
  uscc: string;
  reportNo?: string;
  /** By which the owner may see the report; none for its own. */
  mandateId?: string;
  problem?: ProblemCode;
}

interface Deps {
  policies: PolicySchedule;
  registry: Registry;
  now: () => Date;
}

/** Throws where no member could be given a report on these terms. */
export const groupFrom = (
  { members, ...request }: GroupRequest,
  owner: ReportGroup['owner'],
  { policies, registry, now }: Deps,
): ReportGroup => {
  const at = now();
  const query = queryOf(owner.uscc, request, policyOn(policies, dayOf(at)), registry, at);
  const asked = { ...request, ...query.period, domains: query.domains };
  return { groupNo: newGroupNo(at), owner, members, request: asked, createdAt: toInstant(at) };
};

/** 50 random bits: a name, not a secret. */
const newGroupNo = (now: Date): string => `GR${dayOf(now).replaceAll('-', '')}${shortDigest(randomUUID(), 10)}`;
