import { dayOf } from '../../../shared/calendar/dates.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Prepare, Prepared } from '../act.ts';
import { type Act, notNow } from '../flow.ts';
import type { HeldRecords } from '../new-version/held-record.ts';
import { correctionOf, wantedRecord } from '../new-version/make-correction.ts';
import type { Repair } from './repair.ts';
import type { RepairAction } from './schema.ts';

interface Deps {
  registry: Registry;
  records: HeldRecords;
}

/** What an action on a repair comes to beyond its reason. */
export const prepareRepairAction =
  (deps: Deps): Prepare<Repair, RepairAction> =>
  async (current, body, _seat, act) => {
    if (body.action === 'grant') return granted(deps, current, act);
    if (body.action !== 'rate') return {};
    const { score, comment = null } = body;
    return { said: { score, comment }, brings: { rating: { score, comment, at: act.at } } };
  };

/** The repaired record, as the unit would push it: refused now rather than when it cannot be kept. */
const granted = async ({ registry, records }: Deps, current: Repair, { at }: Act): Promise<Prepared> => {
  const { enterprise, domain, recordId, sourceUnit, fulfilledOn } = current;
  const maker = registry.units.get(sourceUnit);
  if (maker === undefined) throw new Problem('forbidden', '贵单位不在平台的单位目录中');
  const held = await records.current(enterprise.uscc, domain, recordId);
  if (held === undefined || held.record.status !== 'effective')
    throw notNow('该记录已撤回或者不再有效，无须修复；请说明理由后不予修复，或者请企业撤回申请');
  const changes = {
    repair: { state: 'repaired', on: dayOf(at) },
    fulfilledOn: held.record.fulfilledOn ?? fulfilledOn,
  };
  const situation = { domain, uscc: enterprise.uscc, recordId, maker, at, current: held };
  const record = wantedRecord({ remedy: 'correct', changes }, situation);
  const correction = correctionOf('correct', record, situation);
  return { said: { changes: correction.changes }, brings: { correction, changes: correction.changes } };
};
