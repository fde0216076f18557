import { dayOf, inShanghai, toInstant } from '../../shared/calendar/dates.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import { type PolicySchedule, policyOn } from '../../shared/policy/schedule.ts';
import type { EnterpriseFacts } from '../../shared/records/enterprise-store.ts';
import { cursorFrom, keyAfter } from '../../shared/table/cursor.ts';
import { ownRecords, placeOf, shownRecord } from './own-records.ts';
import type { routes } from './routes.ts';

interface Deps {
  enterprise: (uscc: string) => Promise<EnterpriseFacts>;
  registry: Registry;
  policies: PolicySchedule;
  now: () => Date;
}

/** Everything the platform holds of the enterprise that asks, with its sources and the reason it is or is not on a report. */
export const listOwnRecords =
  ({ enterprise, registry, policies, now }: Deps) =>
  async ({ query, caller }: ApiRequest<typeof routes.listOwnRecords>): Promise<Reply> => {
    const asOf = toInstant(now());
    const policy = policyOn(policies, dayOf(asOf));
    const all = ownRecords(await enterprise(caller.uscc as string), policy, registry, asOf);
    const after = keyAfter('', query.cursor)?.sk;
    const left = after === undefined ? all : all.filter((record) => placeOf(record) < after);
    const page = left.slice(0, query.limit);
    const last = left.length > page.length ? page.at(-1) : undefined;
    return ok({
      policy: { id: policy.id, name: policy.name, document: policy.document },
      records: page.map((record) => inLocalTime(shownRecord(record, policy, registry))),
      cursor: (last && cursorFrom({ pk: '', sk: placeOf(last) })) ?? null,
    });
  };

const inLocalTime = (record: ReturnType<typeof shownRecord>) => ({
  ...record,
  receivedAt: inShanghai(record.receivedAt),
  version: record.version === null ? null : inShanghai(record.version),
});
