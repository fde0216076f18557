import { timingSafeEqual } from 'node:crypto';
import { sha256Hex } from '../../shared/digest.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { html, ok, type Reply, seeOther } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import { isReportNo } from './numbers.ts';
import type { routes } from './routes.ts';
import type { IssuedReport, ReportStore } from './store.ts';
import { type Verification, verificationOf } from './verification.ts';
import { verifyPath } from './verify-address.ts';
import { askPage, genuinePage, unknownPage } from './verify-page.ts';

interface Deps {
  store: ReportStore;
  registry: Registry;
}

/** A wrong number and a wrong code are one and the same answer: nobody learns which numbers exist. */
const unknown = () => new Problem('not-found', '没有与之相符的报告，请核对报告编号和验证码，或文件是否完整');

export const verifyReport =
  (deps: Deps) =>
  async ({ params, query }: ApiRequest<typeof routes.verifyReport>): Promise<Reply> => {
    const issued = await genuine(deps.store, params.reportNo, query.code);
    if (issued === undefined) throw unknown();
    return ok(await verification(issued, deps));
  };

export const verifyFile =
  (deps: Deps) =>
  async ({ body }: ApiRequest<typeof routes.verifyFile>): Promise<Reply> => {
    const issued = await deps.store.findByFile(body.sha256);
    if (issued === undefined) throw unknown();
    return ok(await verification(issued, deps));
  };

export const verifyPage =
  (deps: Deps) =>
  async ({ params, query }: ApiRequest<typeof routes.verifyPage>): Promise<Reply> => {
    const issued = await genuine(deps.store, params.reportNo, query.code ?? '');
    if (issued === undefined) return html(unknownPage(params.reportNo), 404);
    return html(genuinePage(await verification(issued, deps)));
  };

/** The forms of the page, and what they are sent with: a number and its code go to their own address, a digest is answered. */
export const verifyForm =
  (deps: Deps) =>
  async ({ query }: ApiRequest<typeof routes.verifyForm>): Promise<Reply> => {
    if (query.reportNo !== undefined) return seeOther(verifyPath(query.reportNo.trim(), query.code ?? ''));
    if (query.sha256 === undefined) return html(askPage());
    const issued = await deps.store.findByFile(query.sha256.trim().toLowerCase());
    return issued === undefined ? html(unknownPage(''), 404) : html(genuinePage(await verification(issued, deps)));
  };

const genuine = async (store: ReportStore, reportNo: string, code: string): Promise<IssuedReport | undefined> => {
  const number = reportNo.trim().toUpperCase();
  const issued = isReportNo(number) ? await store.find(number) : undefined;
  return sameText(code.trim().toUpperCase(), issued?.verificationCode ?? '') && issued !== undefined
    ? issued
    : undefined;
};

/** Compares digests, in the same time whatever differs. */
const sameText = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(sha256Hex(a)), Buffer.from(sha256Hex(b)));

const verification = async (issued: IssuedReport, { store, registry }: Deps): Promise<Verification> =>
  verificationOf(issued, await store.facts(issued.uscc), registry);
