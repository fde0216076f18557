import { timingSafeEqual } from 'node:crypto';
import type { AccessLedger } from '../../shared/accesses/access-ledger.ts';
import { toInstant } from '../../shared/calendar/dates.ts';
import { sha256Hex } from '../../shared/digest.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { html, ok, pageWithScript, type Reply, seeOther } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import { isReportNo } from './numbers.ts';
import type { routes } from './routes.ts';
import { Sha256 } from './schema.ts';
import type { HeldReport, ReportStore } from './store.ts';
import { type Verification, verificationOf } from './verification.ts';
import { verifyPath } from './verify-address.ts';
import { askPage, genuinePage, notADigestPage, tooManyPage, unknownFilePage, unknownPage } from './verify-page.ts';
import type { WrongCodeStore } from './wrong-code-store.ts';

interface Deps {
  store: ReportStore;
  registry: Registry;
  accesses: AccessLedger;
  wrongCodes: WrongCodeStore;
  now: () => Date;
}

/** A wrong number and a wrong code are one and the same answer: nobody learns which numbers exist. */
const unknown = () => new Problem('not-found', '没有与之相符的报告，请核对报告编号和验证码，或文件是否完整');

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
      return shutPage(error);
    }
  };

/** For a reader who tried too many codes: a page, not the problem a program is told. */
const shutPage = (error: unknown): Reply => {
  if (!(error instanceof Problem) || error.code !== 'too-many-requests') throw error;
  const seconds = error.extras.retryAfterSeconds ?? 0;
  const reply = pageWithScript(tooManyPage(Math.ceil(seconds / 60)), error.status);
  return { ...reply, headers: { ...reply.headers, 'Retry-After': String(seconds) } };
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

/**
 * A number that cannot be ours, and one without a code, cost no look; all others cost the same reads and writes whether
 * they exist or not, until the code is right.
 */
const genuine = async (
  { store, wrongCodes, now }: Deps,
  { reportNo, code, sourceIp }: Tried,
): Promise<HeldReport | undefined> => {
  const tries = { reportNo: reportNo.trim().toUpperCase(), sourceIp };
  if (!isReportNo(tries.reportNo) || code.trim() === '') return undefined;
  const [rightCode] = await Promise.all([store.codeOf(tries.reportNo), wrongCodes.admit(tries, now())]);
  const isRight = sameText(code.trim().toUpperCase(), rightCode ?? '');
  if (isRight && rightCode !== undefined) return store.find(tries.reportNo);
  await wrongCodes.count(tries, now());
  return undefined;
};

/** Compares digests, in the same time whatever differs. */
const sameText = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(sha256Hex(a)), Buffer.from(sha256Hex(b)));

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
