import { toInstant } from '../../shared/calendar/dates.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { routes } from './routes.ts';

/** Who is signed in, in the words of the token; a unit by the name the registry gives it. */
export const getMe =
  (registry: Registry) =>
  async ({ caller }: ApiRequest<typeof routes.getMe>): Promise<Reply> => {
    const { role, name = null, uscc, unit, expiresAt } = caller;
    return ok({
      role,
      name,
      ...(uscc === undefined ? {} : { uscc }),
      ...(unit === undefined ? {} : { unit: { id: unit, name: registry.units.get(unit)?.name ?? unit } }),
      expiresAt: toInstant(expiresAt),
    });
  };
