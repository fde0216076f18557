import { shortDigest } from '../../../shared/digest.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { FeedOf } from '../../../shared/feeds/feed-store.ts';

/** What the units of each domain have declared, in short: two that are alike say the same of every report. */
export const cutOffsOf = (registry: Registry, feedOf: FeedOf): Record<string, string> =>
  Object.fromEntries(
    registry.domains.map(({ code, units }) => [
      code,
      shortDigest(
        units.map(({ id }) => {
          const { completeFrom, completeThrough } = feedOf(code, id) ?? {};
          return [id, completeFrom ?? null, completeThrough ?? null];
        }),
        12,
      ),
    ]),
  );
