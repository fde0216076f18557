import type { BatchState, BatchStore } from '../../shared/batches/batch-store.ts';
import { inShanghai, toInstant } from '../../shared/calendar/dates.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import { type SentBy, sentBy } from '../../shared/domains/sent-by.ts';
import { sourceUnit } from '../../shared/domains/source-unit.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { AnsweredKeys } from '../../shared/idempotency/answered-keys.ts';
import { Problem } from '../../shared/problem.ts';
import { extended, repeats, stretchOf } from './declaration.ts';
import type { routes } from './routes.ts';
import type { Declaration } from './schema.ts';
import { type DeclaredFeed, declarationId, type FeedStore, type HeldFeed } from './store.ts';

interface Deps {
  answered: AnsweredKeys;
  feeds: FeedStore;
  batches: BatchStore;
  registry: Registry;
  now: () => Date;
}

/**
 * A unit vouches for its part of a domain, by its program or by one of its people. The count must agree with what it sent, or the feed does not advance. The
 * batches are told which declaration counts them before the feed says that it took effect, and leave the list after.
 */
export const declare =
  (deps: Deps) =>
  async ({ params, body, caller, idempotencyKey }: ApiRequest<typeof routes.declare>): Promise<Reply> => {
    const { domain, unit } = sourceUnit(deps.registry, params.domain, caller);
    const request = { caller: [domain.code, unit.id], idempotencyKey, body };
    const sentBefore = await deps.answered.has(request);
    const held = await deps.feeds.load(domain.code, unit.id);
    const declared = await declareOnce(held, { given: body, by: sentBy(caller) }, sentBefore, deps);
    await deps.answered.remember(request);
    return ok(reply(held, declared));
  };

const declareOnce = async (
  held: HeldFeed,
  { given, by }: { given: Declaration; by: SentBy },
  sentBefore: boolean,
  { feeds, batches, now }: Deps,
): Promise<DeclaredFeed> => {
  const at = now();
  const stretch = stretchOf(given, toInstant(at));
  const earlier = await feeds.latestLike(held, given);
  if (earlier !== undefined && (sentBefore || repeats(earlier, stretch, toInstant(at)))) return earlier;

  const whole = extended(held, stretch, toInstant(at));
  const declared: DeclaredFeed = { given, stretch, whole, by, declaredAt: toInstant(at) };
  const undeclared = await undeclaredBatches(held, { feeds, batches }, at);
  requireCount(given.records, await batches.countVersions(undeclared));
  await batches.countIn(declarationId(held, declared), undeclared);
  await feeds.advance(held, declared);
  await batches.unlist(held.domain, held.unit, undeclared);
  return declared;
};

/** The listed batches that no declaration counted; those that one did, but that it could not take off the list, leave it now. */
const undeclaredBatches = async (
  held: HeldFeed,
  { feeds, batches }: Pick<Deps, 'feeds' | 'batches'>,
  at: Date,
): Promise<BatchState[]> => {
  const listed = await batches.listed(held.domain, held.unit);
  const effective = await feeds.effective(
    held,
    listed.flatMap(({ declaredIn }) => declaredIn ?? []),
  );
  const counted = ({ declaredIn }: BatchState) => declaredIn !== undefined && effective.has(declaredIn);
  await batches.unlist(held.domain, held.unit, listed.filter(counted));
  return Promise.all(listed.filter((batch) => !counted(batch)).map((batch) => batches.settle(batch, at)));
};

const requireCount = (declared: number, held: number): void => {
  if (declared === held) return;
  throw new Problem(
    'count-mismatch',
    `申报 ${declared} 条，平台自上次申报以来首次入库 ${held} 条；请核对后补报或按实际条数申报，本次申报未生效`,
    { members: { declared, held } },
  );
};

const reply = ({ domain, unit }: HeldFeed, { given, stretch, whole, declaredAt, by }: DeclaredFeed) => ({
  domain,
  unit,
  from: inShanghai(stretch.from),
  through: inShanghai(stretch.through),
  records: given.records,
  declaredAt: inShanghai(declaredAt),
  by: by?.role ?? 'department',
  completeFrom: inShanghai(whole.from),
  completeThrough: inShanghai(whole.through),
});
