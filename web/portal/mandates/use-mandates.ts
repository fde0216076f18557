import { api } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';

/** The mandates that the enterprise granted, or that it may act by. */
export const useMandates = (role: 'granter' | 'agent') =>
  usePages(
    (cursor, signal) => api.GET('/v1/mandates', { params: { query: { role, cursor } }, signal }),
    (reply) => reply.mandates,
    [role],
  );
