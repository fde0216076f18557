import { dayOf, endOfDay } from '../calendar/dates.ts';
import { Problem } from '../problem.ts';
import { busy } from '../table/in-batches.ts';
import { keys } from '../table/keys.ts';
import type { Table } from '../table/table.ts';

interface Counted {
  /** The identities of what counts: a retried request finds its own, and counts once. */
  taken: string[];
  /** How much they are together; left out where each is one. */
  amount?: number;
  revision?: number;
}

interface QuotaSettings {
  /** What is limited; quotas of different kinds do not add up. */
  kind: string;
  perDay: number;
  /** What who has used it up is told. */
  refusal: string;
}

/** How much of something one may have on a day (Shanghai). One item a day, written with a condition: never exceeded, not by a race either. */
export const dailyQuota = (table: Table, { kind, perDay, refusal }: QuotaSettings) => ({
  /** Counts what has this identity, as one or as much as it is; throws when that is more than is left of the day's quota. */
  take: async (holder: string, identity: string, now: Date, much = 1): Promise<void> => {
    const key = keys.dailyQuota(kind, holder, dayOf(now));
    // Whoever loses a race lost it to another one that counts now: after as many as there may be, there are no more.
    for (let races = 0; races <= perDay; races++) {
      const { taken = [], amount = taken.length, revision } = ((await table.get(key)) ?? {}) as Partial<Counted>;
      if (taken.includes(identity)) return;
      if (amount + much > perDay) throw exceeded(refusal, now);
      const counted = { taken: [...taken, identity], amount: amount + much, revision: (revision ?? 0) + 1 };
      if (await table.update(key, counted, { revision })) return;
    }
    throw busy();
  },
});

export type DailyQuota = ReturnType<typeof dailyQuota>;

const exceeded = (detail: string, now: Date): Problem =>
  new Problem('quota-exceeded', detail, {
    retryAfterSeconds: Math.ceil((Date.parse(endOfDay(dayOf(now))) - now.getTime()) / 1000),
  });
