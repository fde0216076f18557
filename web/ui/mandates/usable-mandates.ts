import { api } from '../../api/client.ts';
import type { paths } from '../../api/openapi.d.ts';
import { useAnswer } from '../../api/use-answer.ts';

export type Mandate = paths['/v1/mandates']['get']['responses'][200]['content']['application/json']['mandates'][number];

/** More than anybody holds who acts by hand. */
const MOST = 200;

/** The mandates in force that the enterprise holds. */
export const useUsableMandates = () =>
  useAnswer((signal) => api.GET('/v1/mandates', { params: { query: { role: 'agent', limit: MOST } }, signal }));

export const usable = (mandates: readonly Mandate[], ...scopes: Mandate['scopes']): Mandate[] =>
  mandates.filter((mandate) => mandate.state === 'active' && mandate.scopes.some((scope) => scopes.includes(scope)));

export const granterName = ({ granter: { name, uscc } }: Mandate): string => name ?? uscc;
