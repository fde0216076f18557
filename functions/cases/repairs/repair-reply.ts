import { inShanghai } from '../../../shared/calendar/dates.ts';
import { caseReply, type ReplyDeps } from '../case-reply.ts';
import type { Seat } from '../parties.ts';
import { repairFlow } from './flow.ts';
import type { Repair } from './repair.ts';

export const repairReply = (deps: ReplyDeps, current: Repair, seat: Pick<Seat, 'party' | 'holds'>) => {
  const { documentNo, statement, fulfilledOn, commitment, sourceUnit, conditions, changes } = current;
  return {
    ...caseReply(deps, repairFlow, current, seat),
    ...{ documentNo, statement, fulfilledOn, conditions, changes },
    commitment: { ...commitment, acceptedAt: inShanghai(commitment.acceptedAt) },
    sourceUnit: { id: sourceUnit, name: deps.registry.nameOf(sourceUnit) },
  };
};
