import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import { Problem } from '../../shared/problem.ts';
import { routes } from './routes.ts';
import { applicationPage, nowhere, pageAsset, type ServeDeps, toPortal } from './serve.ts';

/** All of this slice is open to anyone; a token that reaches it is a fault of the routes. */
const noTokens: VerifyToken = async () => {
  throw new Problem('unauthenticated', '此页面不需要登录');
};

export const wirePages = (deps: ServeDeps) => {
  const inPortal = applicationPage(deps, 'portal');
  const inConsole = applicationPage(deps, 'console');
  return {
    startPage: apiHandler(routes.startPage, noTokens, toPortal),
    portalHome: apiHandler(routes.portalHome, noTokens, inPortal),
    portalPage: apiHandler(routes.portalPage, noTokens, inPortal),
    consoleHome: apiHandler(routes.consoleHome, noTokens, inConsole),
    consolePage: apiHandler(routes.consolePage, noTokens, inConsole),
    pageAsset: apiHandler(routes.pageAsset, noTokens, pageAsset(deps)),
    nowhere: apiHandler(routes.nowhere, noTokens, nowhere),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
