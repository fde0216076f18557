import type { Registry } from '../../shared/domains/registry.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { AnsweredKeys } from '../../shared/idempotency/answered-keys.ts';
import type { IntakeStore } from '../../shared/intake/intake-store.ts';
import { Problem } from '../../shared/problem.ts';
import type { routes } from './routes.ts';

interface Deps {
  answered: AnsweredKeys;
  store: IntakeStore;
  registry: Registry;
}

/** A registrar keeps the base information of enterprises: the name and particulars a report prints. Idempotent by content. */
export const registerEnterprises =
  ({ answered, store, registry }: Deps) =>
  async ({ body, caller, idempotencyKey }: ApiRequest<typeof routes.registerEnterprises>): Promise<Reply> => {
    const unit = registry.units.get(caller.unit ?? '');
    if (unit?.registrar !== true) throw new Problem('forbidden', '只有登记机关可以报送企业基础信息');
    const request = { caller: [unit.id], idempotencyKey, body };
    await answered.has(request);
    const last = new Map(body.enterprises.map((enterprise) => [enterprise.uscc as string, enterprise]));
    await store.registerEnterprises([...last.values()]);
    await answered.remember(request);
    return ok({ stored: last.size });
  };
