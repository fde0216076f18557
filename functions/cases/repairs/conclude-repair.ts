import type { Outcome } from '../../../shared/intake/plan.ts';
import { type ActingDeps, platformStep } from '../act.ts';
import type { Case } from '../case.ts';
import type { Conclude } from '../effects.ts';
import type { Correction } from '../new-version/correction.ts';
import { repairFlow } from './flow.ts';
import type { Repair } from './repair.ts';

interface Deps extends Pick<ActingDeps, 'cases' | 'now'> {
  keep: (current: Case & { domain: string }, correction: Correction) => Promise<Outcome>;
}

/** Once it is granted, the record says so; then the case closes. Repeating it keeps and closes once. */
export const concludeRepair =
  ({ keep, cases, now }: Deps): Conclude =>
  async (current) => {
    const repair = current as Repair;
    if (repair.state !== 'granted' || repair.correction === null) return current;
    const outcome = await keep(repair, repair.correction);
    // What the unit itself said later of its record holds, and stands beside the grant for all to see.
    const reason = outcome === 'history' ? '单位其后报送了该记录的新版本，以新版本为准' : null;
    return platformStep({ cases, now }, repairFlow, repair, { action: 'close', reason });
  };
