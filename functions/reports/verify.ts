import type { AccessLedger } from '../../shared/accesses/access-ledger.ts';
import { toInstant } from '../../shared/calendar/dates.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { html, ok, pageWithScript, type Reply, seeOther } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import { isRightCode } from '../../shared/verification/right-code.ts';
import { shutPage } from '../../shared/verification/shut-page.ts';
import type { WrongCodeStore } from '../../shared/verification/wrong-code-store.ts';
import { isReportNo } from './numbers.ts';
import type { routes } from './routes.ts';
import { Sha256 } from './schema.ts';
import type { HeldReport, ReportStore } from './store.ts';
import { type Verification, verificationOf } from './verification.ts';
import { verifyPath } from './verify-address.ts';
import { askPage, genuinePage, notADigestPage, tooManyPage, unknownFilePage, unknownPage } from './verify-page.ts';

interface Deps {
  store: ReportStore;
  registry: Registry;
  accesses: AccessLedger;
  wrongCodes: WrongCodeStore;
  now: () => Date;
}

/** A wrong number and a wrong code are one and the same answer: nobody learns which numbers exist. */
const unknown = () =>
  new Problem(
    'not-found',
    '没有与之相符的报告，请核对报告编号和验证码，或文件是否完整；协助核查情况统计表在 /v1/verify/tables 核验',
  );

export const verifyReport =
  (deps: Deps) =>
  async ({ params, query, sourceIp }: ApiRequest<typeof routes.verifyReport>): Promise<Reply> => {
    const issued = await genuine(deps, { reportNo: params.reportNo, code: query.code, sourceIp });
    if (issued === undefined) throw unknown();
    return ok(await verification(issued, 'number', deps));
  };

export const verifyFile =
  (deps: Deps) =>
  async ({ body }: ApiRequest<typeof routes.verifyFile>): Promise<Reply> => {
    const issued = await deps.store.findByFile(body.sha256);
    if (issued === undefined) throw unknown();
    return ok(await verification(issued, 'file', deps));
  };

export const verifyPage =
  (deps: Deps) =>
  async ({ params, query, sourceIp }: ApiRequest<typeof routes.verifyPage>): Promise<Reply> => {
    try {
      const issued = await genuine(deps, { reportNo: params.reportNo, code: query.code ?? '', sourceIp });
      if (issued === undefined) return pageWithScript(unknownPage(params.reportNo), 404);
      return html(genuinePage(await verification(issued, 'page', deps), 'number'));
    } catch (error) {
      return shutPage(error, (minutes) => pageWithScript(tooManyPage(minutes), 429));
    }
  };

/** The forms of the page, and what they are sent with: a number and its code go to their own address, a digest is answered. */
export const verifyForm =
  (deps: Deps) =>
  async ({ query }: ApiRequest<typeof routes.verifyForm>): Promise<Reply> => {
    if (query.reportNo !== undefined) return seeOther(verifyPath(query.reportNo.trim(), query.code ?? ''));
    if (query.sha256 === undefined) return pageWithScript(askPage());
    const digest = Sha256.safeParse(query.sha256.trim());
    if (!digest.success) return pageWithScript(notADigestPage(query.sha256), 400);
    const issued = await deps.store.findByFile(digest.data);
    return issued === undefined
      ? pageWithScript(unknownFilePage(), 404)
      : html(genuinePage(await verification(issued, 'file', deps), 'file'));
  };

interface Tried {
  reportNo: string;
  code: string;
  sourceIp: string;
}

const genuine = async (
  { store, wrongCodes, now }: Deps,
  { reportNo, code, sourceIp }: Tried,
): Promise<HeldReport | undefined> => {
  const number = reportNo.trim().toUpperCase();
  if (!isReportNo(number)) return undefined;
  const isRight = await isRightCode({ number, code, sourceIp }, { codeOf: store.codeOf, wrongCodes, now });
  return isRight ? store.find(number) : undefined;
};

/** The look is kept for the enterprise first: when and how, not who or from where. Without it there is no answer. */
const verification = async (
  issued: HeldReport,
  channel: 'number' | 'page' | 'file',
  { store, registry, accesses, now }: Deps,
): Promise<Verification> => {
  const look = accesses.record({
    uscc: issued.uscc,
    at: toInstant(now()),
    who: { kind: 'anyone', id: null, name: null },
    what: 'report-verified',
    channel,
    purpose: null,
    matterNo: null,
    reportNo: issued.reportNo,
    actor: null,
  });
  const [facts] = await Promise.all([store.facts(issued.uscc), look]);
  return verificationOf(issued, facts, registry);
};
