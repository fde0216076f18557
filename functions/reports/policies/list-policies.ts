import { dayOf } from '../../../shared/calendar/dates.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { PHASES, phaseOn } from '../../../shared/policy/phases.ts';
import { POLICIES } from '../../../shared/policy/policy.ts';
import { type PolicySchedule, policyOn } from '../../../shared/policy/schedule.ts';

interface Deps {
  policies: PolicySchedule;
  now: () => Date;
}

/** By which rules reports are made is public: every version with its articles, and the timetable. */
export const listPolicies =
  ({ policies, now }: Deps) =>
  async (): Promise<Reply> => {
    const today = dayOf(now());
    return ok({
      current: policyOn(policies, today).id,
      policies: POLICIES,
      phase: phaseOn(today)?.id ?? null,
      phases: PHASES,
    });
  };
