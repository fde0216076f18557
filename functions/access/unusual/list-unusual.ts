import { OPERATOR, type StaffLook } from '../../../shared/accesses/access.ts';
import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import { dayOf, monthOf, monthsAfter } from '../../../shared/calendar/dates.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { inParallel } from '../../../shared/table/in-parallel.ts';
import type { routes } from '../routes.ts';
import { RULES, unusual } from './rules.ts';

interface Deps {
  accesses: Pick<AccessLedger, 'staffLooks'>;
  registry: Registry;
  now: () => Date;
}

/** Units read at once. */
const PARALLEL = 16;

/** What the staff of every unit, and the operator's own, is to explain of a month. */
export const listUnusualAccesses =
  ({ accesses, registry, now }: Deps) =>
  async ({ query }: ApiRequest<typeof routes.listUnusualAccesses>): Promise<Reply> => {
    const month = query.month ?? monthOf(`${monthsAfter(dayOf(now()), -1)}T00:00:00+08:00`);
    const looks: StaffLook[] = [];
    await inParallel([...registry.units.keys(), OPERATOR], PARALLEL, async (unit) => {
      for (const look of await accesses.staffLooks(unit, month)) looks.push(look);
    });
    const nameOf = (unit: string): string => (unit === OPERATOR ? '平台运行单位' : registry.nameOf(unit));
    return ok({
      month,
      looks: looks.reduce((sum, { usccs }) => sum + usccs.length, 0),
      findings: unusual(looks).map(({ rule, unit, ...finding }) => ({
        rule,
        name: RULES[rule],
        unit: { id: unit, name: nameOf(unit) },
        ...finding,
      })),
    });
  };
