import { inShanghai } from '../../shared/calendar/dates.ts';
import { apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import { html, ok } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import type { PublicJwk, Signer } from '../../shared/signing/signer.ts';
import { docsPage } from './docs-page.ts';
import type { OpenApiDocument } from './document.ts';
import { publishedRoot } from './root-certificate.ts';
import { routes } from './routes.ts';
import { signingKeys } from './signing-keys.ts';

/** All of this slice is open to anyone; a token that reaches it is a fault of the routes. */
const noTokens: VerifyToken = async () => {
  throw new Problem('unauthenticated', '此接口不需要登录');
};

interface DocsDeps {
  document: OpenApiDocument;
  signer: Pick<Signer, 'publicJwk'>;
  earlierKeys: readonly PublicJwk[];
  rootCertificate: string;
  now: () => Date;
}

export const wireDocs = ({ document, signer, earlierKeys, rootCertificate, now }: DocsDeps) => {
  const pages = { 'zh-CN': docsPage(document, 'zh-CN'), en: docsPage(document, 'en') };
  return {
    health: apiHandler(routes.health, noTokens, async () => ok({ status: 'ok', time: inShanghai(now()) })),
    openapi: apiHandler(routes.openapi, noTokens, async () => ok(document)),
    docs: apiHandler(routes.docs, noTokens, async ({ query }) => html(pages[query.lang])),
    signingKeys: apiHandler(routes.signingKeys, noTokens, signingKeys(signer, earlierKeys)),
    rootCertificate: apiHandler(routes.rootCertificate, noTokens, publishedRoot(rootCertificate)),
  };
};
