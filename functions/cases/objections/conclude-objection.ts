import type { Outcome } from '../../../shared/intake/plan.ts';
import { type ActingDeps, platformStep } from '../act.ts';
import type { Case } from '../case.ts';
import type { Conclude } from '../effects.ts';
import type { Correction } from '../new-version/correction.ts';
import { objectionFlow } from './flow.ts';
import type { Objection } from './objection.ts';

interface Deps extends Pick<ActingDeps, 'cases' | 'now'> {
  keep: (current: Objection, correction: Correction) => Promise<Outcome>;
}

/** An objection that is upheld and has its new version: keeps it, and closes the case. */
export const concludeObjection =
  ({ cases, now, keep }: Deps): Conclude =>
  async (current: Case) => {
    const objection = current as Objection;
    const { state, correction } = objection;
    if (state !== 'upheld' || correction === null) return current;
    const outcome = await keep(objection, correction);
    const { record: _, ...kept } = correction;
    return platformStep({ cases, now }, objectionFlow, objection, {
      action: 'close',
      // What the unit itself said later of its record holds, and stands beside the decision for all to see.
      reason: outcome === 'history' ? '单位其后报送了该记录的新版本，以新版本为准' : null,
      said: { recordId: kept.recordId },
      brings: { recordId: kept.recordId, correction: null, kept },
    });
  };
