import { batchStore } from '../../shared/batches/batch-store.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import { answeredKeys } from '../../shared/idempotency/answered-keys.ts';
import type { Table } from '../../shared/table/table.ts';
import { pushRecords } from './push-records.ts';
import { registerEnterprises } from './register-enterprises.ts';
import { routes } from './routes.ts';
import { ingestStore } from './store.ts';

export interface IngestDeps {
  table: Table;
  registry: Registry;
  verifyToken: VerifyToken;
  now: () => Date;
}

export const wireIngest = ({ table, registry, verifyToken, now }: IngestDeps) => {
  const store = ingestStore(table);
  const push = pushRecords({ store, batches: batchStore(table), registry, now });
  return {
    pushRecords: apiHandler(routes.pushRecords, verifyToken, push),
    registerEnterprises: apiHandler(
      routes.registerEnterprises,
      verifyToken,
      registerEnterprises({ answered: answeredKeys(table, 'registerEnterprises'), store, registry }),
    ),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
