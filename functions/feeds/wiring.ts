import { batchStore } from '../../shared/batches/batch-store.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import { answeredKeys } from '../../shared/idempotency/answered-keys.ts';
import type { Table } from '../../shared/table/table.ts';
import { declare } from './declare.ts';
import { heldStore } from './held-store.ts';
import { getFeed, listDomains } from './list-domains.ts';
import { reconcile } from './reconcile.ts';
import { routes } from './routes.ts';
import { feedStore } from './store.ts';

export interface FeedsDeps {
  table: Table;
  registry: Registry;
  verifyToken: VerifyToken;
  now: () => Date;
}

export const wireFeeds = ({ table, registry, verifyToken, now }: FeedsDeps) => {
  const batches = batchStore(table);
  return {
    listDomains: apiHandler(routes.listDomains, verifyToken, listDomains({ table, registry, now })),
    getFeed: apiHandler(routes.getFeed, verifyToken, getFeed({ table, registry, now })),
    reconcile: apiHandler(routes.reconcile, verifyToken, reconcile({ held: heldStore(table, batches), registry })),
    declare: apiHandler(
      routes.declare,
      verifyToken,
      declare({ answered: answeredKeys(table, 'declare'), feeds: feedStore(table), batches, registry, now }),
    ),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
