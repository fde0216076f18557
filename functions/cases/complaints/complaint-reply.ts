import { inShanghai } from '../../../shared/calendar/dates.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import { PARTIES } from '../case.ts';
import { caseReply, type ReplyDeps } from '../case-reply.ts';
import { EVIDENCE_TYPES, type EvidenceType } from '../evidence/evidence.ts';
import type { Seat } from '../parties.ts';
import { type Complaint, DECLINE_GROUNDS, type DeclineGround, MATTERS } from './complaint.ts';
import { withoutComplainant } from './confidential.ts';
import { complaintFlow } from './flow.ts';

/** A complaint as the party reads it that asks: a unit never learns from it who complains. */
export const complaintReply = (deps: ReplyDeps, complaint: Complaint, seat: Pick<Seat, 'party' | 'holds'>) => {
  const full = {
    ...caseReply(deps, complaintFlow, complaint, seat),
    ...ownMembers(complaint),
    answers: answersIn(deps, complaint),
  };
  return seat.party === 'owner' || seat.party === 'desk' ? full : forUnit(full, complaint, deps.registry);
};

const ownMembers = (complaint: Complaint) => {
  const { about, accused, aboutCase, demanded, statement, evidenceForUnit, visit, reopenedAt } = complaint;
  return {
    ...{ about, accused, aboutCase, demanded, statement, evidenceForUnit },
    aboutName: MATTERS[about],
    declined: declinedIn(complaint),
    visit: visit === null ? null : { ...visit, at: inShanghai(visit.at) },
    reopenedAt: reopenedAt === null ? null : inShanghai(reopenedAt),
  };
};

const declinedIn = ({ events }: Complaint) => {
  const declined = events.find(({ action }) => action === 'decline');
  if (declined === undefined) return null;
  const ground = declined.said?.ground as DeclineGround;
  return { ground, groundName: DECLINE_GROUNDS[ground], reason: declined.reason };
};

const answersIn = ({ registry }: ReplyDeps, { events }: Complaint) =>
  events
    .filter(({ action }) => action === 'answer')
    .map(({ said, unit, party, at }) => ({
      ...(said as { result: string; measures: string | null }),
      by: unit === null ? PARTIES[party] : registry.nameOf(unit),
      at: inShanghai(at),
    }));

type Full = ReturnType<typeof caseReply> & ReturnType<typeof ownMembers>;

/** 山东省优化营商环境条例 Art. 56. Names of files say much: they are numbered. A digest, or a size, would find a file that the unit has itself. */
const forUnit = <T extends Full>({ timeline, evidence, ...rest }: T, complaint: Complaint, { units }: Registry) =>
  withoutComplainant(
    {
      ...rest,
      enterprise: null,
      agent: null,
      aboutCase: null,
      timeline: timeline.map((event) => ({ ...event, agent: null })),
      evidence: evidence.map(({ contentType, sha256, size, ...file }, i) => ({
        ...file,
        contentType,
        filename: `附件${i + 1}.${EVIDENCE_TYPES[contentType as EvidenceType][0]}`,
        sha256: complaint.evidenceForUnit ? sha256 : null,
        size: complaint.evidenceForUnit ? size : null,
      })),
    },
    complaint,
    new Set([complaint.caseId, ...[...units.values()].map(({ name }) => name)]),
  );
