import type { BatchStore } from '../../shared/batches/batch-store.ts';
import { type Instant, inShanghai, toInstant } from '../../shared/calendar/dates.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import { sourceUnit } from '../../shared/domains/source-unit.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import { distinctVersions, extended, stretchOf } from './declaration.ts';
import type { routes } from './routes.ts';
import type { DeclaredFeed, FeedStore } from './store.ts';

interface Deps {
  feeds: FeedStore;
  batches: BatchStore;
  registry: Registry;
  now: () => Date;
}

/** A unit vouches for its part of a domain. The count must agree with what it sent, or the feed does not advance. */
export const declare =
  ({ feeds, batches, registry, now }: Deps) =>
  async ({ params, body, caller }: ApiRequest<typeof routes.declare>): Promise<Reply> => {
    const { domain, unit } = sourceUnit(registry, params.domain, caller);
    const held = await feeds.load(domain.code, unit.id);
    const repeated = await feeds.repeated(held, body);
    if (repeated !== undefined) return ok(reply(domain.code, unit.id, repeated));

    const at = now();
    const stretch = stretchOf(body, toInstant(at));
    const whole = extended(held, stretch, toInstant(at));
    const undeclared = await batches.undeclared(domain.code, unit.id, held.last?.batches ?? [], at);
    requireCount(body.records, distinctVersions(undeclared));
    const declared = await feeds.advance(held, {
      given: body,
      stretch,
      whole,
      declaredAt: toInstant(at),
      batches: undeclared.map((batch) => batch.batchId),
    });
    return ok(reply(domain.code, unit.id, declared));
  };

const requireCount = (declared: number, held: number): void => {
  if (declared === held) return;
  throw new Problem(
    'count-mismatch',
    `申报 ${declared} 条，平台自上次申报以来首次入库 ${held} 条；请核对后补报或按实际条数申报，本次申报未生效`,
    { members: { declared, held } },
  );
};

const reply = (domain: string, unit: string, { given, stretch, whole, declaredAt }: DeclaredFeed) => ({
  domain,
  unit,
  from: inShanghai(stretch.from),
  through: inShanghai(stretch.through),
  records: given.records,
  declaredAt: inShanghai(declaredAt as Instant),
  completeFrom: inShanghai(whole.from),
  completeThrough: inShanghai(whole.through),
});
