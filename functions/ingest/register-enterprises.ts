import type { Registry } from '../../shared/domains/registry.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import type { routes } from './routes.ts';
import type { IngestStore } from './store.ts';

interface Deps {
  store: IngestStore;
  registry: Registry;
}

/** A registrar keeps the base information of enterprises: the name and particulars a report prints. Idempotent by content. */
export const registerEnterprises =
  ({ store, registry }: Deps) =>
  async ({ body, caller }: ApiRequest<typeof routes.registerEnterprises>): Promise<Reply> => {
    const unit = registry.units.get(caller.unit ?? '');
    if (unit?.registrar !== true) throw new Problem('forbidden', '只有登记机关可以报送企业基础信息');
    const last = new Map(body.enterprises.map((enterprise) => [enterprise.uscc as string, enterprise]));
    await store.registerEnterprises([...last.values()]);
    return ok({ stored: last.size });
  };
