import type { ApiRequest } from '../../../../shared/http/api-handler.ts';
import { html, pageWithScript, type Reply } from '../../../../shared/http/reply.ts';
import { askPage } from '../../../../shared/verification/pages/asking.ts';
import { notADigestPage, unknownFilePage, unknownPage } from '../../../../shared/verification/pages/refusals.ts';
import { shutPage } from '../../../../shared/verification/shut-page.ts';
import type { tableRoutes } from '../routes.ts';
import { Sha256 } from '../schema.ts';
import { genuinePage } from './genuine-page.ts';
import { byFile, byNumber, type VerifyTableDeps } from './look.ts';

export const verifyCheckTablePage =
  (deps: VerifyTableDeps) =>
  async ({ params, query, sourceIp }: ApiRequest<typeof tableRoutes.verifyCheckTablePage>): Promise<Reply> => {
    const { code = '', lang } = query;
    try {
      const verified = await byNumber({ ...params, code, sourceIp }, deps);
      return verified === undefined
        ? pageWithScript(unknownPage('table', params.tableNo, lang), 404)
        : html(genuinePage(verified, { language: lang, by: 'number', query: { code }, at: deps.now() }));
    } catch (error) {
      return shutPage(error, { number: params.tableNo, code }, lang);
    }
  };

/** The forms of `/verify`, for whoever typed the address on the table; and what those could not find among the reports. */
export const verifyCheckTableForm =
  (deps: Pick<VerifyTableDeps, 'tables' | 'now'>) =>
  async ({ query: { sha256, lang } }: ApiRequest<typeof tableRoutes.verifyCheckTableForm>): Promise<Reply> => {
    if (sha256 === undefined) return pageWithScript(askPage(lang));
    const digest = Sha256.safeParse(sha256.trim());
    if (!digest.success) return pageWithScript(notADigestPage(sha256, lang), 400);
    const verified = await byFile(digest.data, deps);
    return verified === undefined
      ? pageWithScript(unknownFilePage(digest.data, lang), 404)
      : html(genuinePage(verified, { language: lang, by: 'file', query: { sha256: digest.data }, at: deps.now() }));
  };
