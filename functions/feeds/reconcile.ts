import { endOfDay, type Instant, inShanghai, isDay, startOfDay, toInstant } from '../../shared/calendar/dates.ts';
import { PROVINCE, type Registry } from '../../shared/domains/registry.ts';
import { knownDomain, sourceUnit } from '../../shared/domains/source-unit.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import type { HeldStore } from './held-store.ts';
import type { routes } from './routes.ts';

interface Deps {
  held: HeldStore;
  registry: Registry;
}

/** What the platform holds of what a source sent, by the time of receipt, so that the source finds what is missing on either side. */
export const reconcile =
  ({ held, registry }: Deps) =>
  async ({ params, query, caller }: ApiRequest<typeof routes.reconcile>): Promise<Reply> => {
    const source = reconciledSource(registry, params.domain, caller, query.unit);
    const received = { from: startOf(query.from), to: endOf(query.to) };
    const { versions, cursor } = await held.receivedFrom(source, received, query);
    return ok({
      domain: source.domain,
      unit: source.unit,
      records: versions.map(({ version, receivedAt, ...rest }) => ({
        ...rest,
        version: inShanghai(version),
        receivedAt: inShanghai(receivedAt),
      })),
      cursor: cursor ?? null,
    });
  };

/** A unit sees what it sent itself; the province what it sent, or any unit; the operator any unit. */
const reconciledSource = (registry: Registry, code: string, caller: Caller, asked: string | undefined) => {
  const { code: domain } = knownDomain(registry, code);
  if (caller.role === 'department' || caller.role === 'officer') {
    const { unit } = sourceUnit(registry, code, caller);
    if (asked !== undefined && asked !== unit.id) throw new Problem('forbidden', '只能核对本单位报送的数据');
    return { domain, unit: unit.id };
  }
  const unit = asked ?? (caller.role === 'province' ? PROVINCE : undefined);
  if (unit === undefined) throw unitFault('required', '请用 unit 指明要核对的单位');
  if (unit !== PROVINCE && !registry.units.has(unit)) throw unitFault('unknown-unit', '没有这个单位');
  return { domain, unit };
};

const unitFault = (code: string, message: string): Problem =>
  new Problem('invalid-request', message, { errors: [{ pointer: '/query/unit', code, message }] });

const EARLIEST = '0000-01-01T00:00:00.000Z' as Instant;
const LATEST = '9999-12-31T23:59:59.999Z' as Instant;

const startOf = (from: string | undefined): Instant => {
  if (from === undefined) return EARLIEST;
  return isDay(from) ? startOfDay(from) : toInstant(from);
};

/** A day counts whole. */
const endOf = (to: string | undefined): Instant => {
  if (to === undefined) return LATEST;
  return isDay(to) ? endOfDay(to) : toInstant(to);
};
