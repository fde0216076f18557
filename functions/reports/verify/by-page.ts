import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { html, pageWithScript, type Reply, seeOther } from '../../../shared/http/reply.ts';
import { inLanguage, type PageLanguage } from '../../../shared/plain-pages/language.ts';
import { fileOfTablePath, kindOf, verifyPath } from '../../../shared/verification/addresses.ts';
import { askPage } from '../../../shared/verification/pages/asking.ts';
import { notADigestPage, unknownPage } from '../../../shared/verification/pages/refusals.ts';
import { shutPage } from '../../../shared/verification/shut-page.ts';
import type { HeldReport } from '../issued-report.ts';
import type { routes } from '../routes.ts';
import { Sha256 } from '../schema.ts';
import { genuinePage } from './genuine-page.ts';
import { genuine, type VerifyDeps, verification } from './look.ts';
import type { AskedBy } from './texts.ts';

export const verifyPage =
  (deps: VerifyDeps) =>
  async ({ params, query, sourceIp }: ApiRequest<typeof routes.verifyPage>): Promise<Reply> => {
    const { code = '', lang } = query;
    try {
      const issued = await genuine({ reportNo: params.reportNo, code, sourceIp }, deps);
      if (issued === undefined) return pageWithScript(unknownPage('report', params.reportNo, lang), 404);
      return await answer(issued, { language: lang, by: 'number', query: { code } }, deps);
    } catch (error) {
      return shutPage(error, { number: params.reportNo, code }, lang);
    }
  };

/** What the forms send, of reports and tables alike: a number and its code go to their own address, a digest is answered. */
export const verifyForm =
  (deps: VerifyDeps) =>
  async ({ query: { number, code = '', sha256, lang } }: ApiRequest<typeof routes.verifyForm>): Promise<Reply> => {
    if (number !== undefined) return seeOther(inLanguage(verifyPath(kindOf(number), number.trim(), code), lang));
    if (sha256 === undefined) return pageWithScript(askPage(lang));
    const digest = Sha256.safeParse(sha256.trim());
    if (!digest.success) return pageWithScript(notADigestPage(sha256, lang), 400);
    const issued = await deps.store.findByFile(digest.data);
    return issued === undefined
      ? // It may be a table: whoever knows those answers, also where it is neither.
        seeOther(inLanguage(fileOfTablePath(digest.data), lang))
      : answer(issued, { language: lang, by: 'file', query: { sha256: digest.data } }, deps);
  };

interface Asked {
  language: PageLanguage;
  by: AskedBy;
  query: Record<string, string>;
}

const answer = async (issued: HeldReport, { language, by, query }: Asked, deps: VerifyDeps): Promise<Reply> => {
  const report = await verification(issued, by === 'file' ? 'file' : 'page', deps);
  const englishOf = (code: string) => deps.registry.domain(code)?.nameEn;
  const domains = report.domains.map((domain) => ({ ...domain, nameEn: englishOf(domain.code) }));
  return html(genuinePage({ ...report, domains }, { language, by, query, at: deps.now() }));
};
