import type { Registry } from '../../shared/domains/registry.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import { Problem } from '../../shared/problem.ts';
import { getTemplate } from './get-template.ts';
import { routes } from './routes.ts';

/** All of this slice is open to anyone; a token that reaches it is a fault of the routes. */
const noTokens: VerifyToken = async () => {
  throw new Problem('unauthenticated', '此接口不需要登录');
};

export const wireTemplates = ({ registry }: { registry: Registry }) =>
  ({
    getTemplate: apiHandler(routes.getTemplate, noTokens, getTemplate(registry)),
  }) satisfies Record<keyof typeof routes, ApiHandler>;
