import { inShanghai } from '../../../shared/calendar/dates.ts';
import { caseReply, type ReplyDeps } from '../case-reply.ts';
import { REMEDIES } from '../new-version/correction.ts';
import type { Seat } from '../parties.ts';
import { objectionFlow } from './flow.ts';
import { GROUNDS, type Objection } from './objection.ts';

export type ObjectionReplyDeps = ReplyDeps;

export const objectionReply = (deps: ObjectionReplyDeps, current: Objection, seat: Pick<Seat, 'party' | 'holds'>) => {
  const { ground, statement, missing, commitment, sourceUnit, finding, decidedAt } = current;
  const { registry } = deps;
  return {
    ...caseReply(deps, objectionFlow, current, seat),
    ...{ ground, groundName: GROUNDS[ground], statement, missing, finding },
    commitment: { ...commitment, acceptedAt: inShanghai(commitment.acceptedAt) },
    sourceUnit: { id: sourceUnit, name: registry.nameOf(sourceUnit) },
    correction: correctionReply(deps, current),
    decidedAt: decidedAt === null ? null : inShanghai(decidedAt),
  };
};

const correctionReply = ({ registry }: ObjectionReplyDeps, { correction, kept }: Objection) => {
  const made = kept ?? correction;
  if (made === null) return null;
  const { remedy, unit, recordId, changes } = made;
  return { remedy, remedyName: REMEDIES[remedy], unit: registry.nameOf(unit), recordId, changes, kept: kept !== null };
};
