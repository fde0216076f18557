import { randomUUID } from 'node:crypto';
import { type Instant, toInstant } from '../../../../shared/calendar/dates.ts';
import { shortDigest } from '../../../../shared/digest.ts';
import type { ApiRequest } from '../../../../shared/http/api-handler.ts';
import { created, type Reply } from '../../../../shared/http/reply.ts';
import { reserved } from '../../../../shared/idempotency/reserved.ts';
import { type Fault, Problem } from '../../../../shared/problem.ts';
import { inParallel } from '../../../../shared/table/in-parallel.ts';
import type { Table } from '../../../../shared/table/table.ts';
import { seenCheck } from '../../asking-unit.ts';
import type { Check } from '../../check.ts';
import type { CheckStore } from '../../store.ts';
import type { Ask } from '../ask.ts';
import { type AskedSubject, requestIdOf } from '../request.ts';
import { requestView } from '../request-view.ts';
import type { assistRoutes } from '../routes.ts';
import { matchedSubjects, type SendingDeps, send } from './send.ts';
import { type Asked, unitsOf, withoutUnits } from './whom.ts';

interface Deps extends SendingDeps {
  table: Table;
  checks: Pick<CheckStore, 'find' | 'answeredParts' | 'resultsOf'>;
  now: () => Date;
}

type Body = ApiRequest<typeof assistRoutes.requestAssistance>['body'];

/** What a request settles before it does anything. */
interface Settled {
  by: string;
  at: Instant;
}

const PARALLEL = 8;

/**
 * The asker wants the units' own word, whatever the platform holds and whatever they answered before. Nobody is asked twice
 * about one subject for one check; the same request again asks nobody anew.
 */
export const requestAssistance =
  (deps: Deps) =>
  async ({
    params,
    body,
    caller,
    idempotencyKey,
  }: ApiRequest<typeof assistRoutes.requestAssistance>): Promise<Reply> => {
    const { table, registry, now } = deps;
    const check = await seenCheck(deps.checks, params.checkId, caller);
    if (check.finishedAt === undefined)
      throw new Problem('not-now', '核查还在进行，请在完成后再发起协查', { retryAfterSeconds: 2 });
    const domains = domainsAsked(check, body);
    const subjects = subjectsAsked(await matchedSubjects(check, deps), body);
    const request = { caller: [caller.subject, check.checkId], idempotencyKey: idempotencyKey ?? randomUUID(), body };
    const settled = await reserved(table, 'requestAssistance', request, () => settle(now()));
    const asks: Ask[][] = [];
    await inParallel(unitsOf(domains, registry), PARALLEL, async (asked, place) => {
      asks[place] = await askedAnew(check, asked, subjects, body, settled, deps);
    });
    const made = asks.flat().filter(({ by }) => by === settled.by);
    await send(check, asks.flat(), deps);
    const requests = await deps.assist.findAll(made.flatMap(({ requestId }) => requestId ?? []));
    return created(`/v1/checks/${check.checkId}/requests`, {
      requests: requests.map((one) => requestView(one, now(), registry)),
      nobody: withoutUnits(domains, registry),
    });
  };

const settle = (now: Date): Settled => ({ by: shortDigest(randomUUID(), 16), at: toInstant(now) });

/** All asks to a unit in a domain, this one among them where there was anybody left to ask about. */
const askedAnew = async (
  { checkId, dueInWorkingDays }: Check,
  { domain, unit }: Asked,
  subjects: readonly AskedSubject[],
  body: Body,
  { by, at }: Settled,
  { assist }: Deps,
): Promise<Ask[]> => {
  // Whoever loses a race finds less left to ask about, or nothing: there is an end to it.
  for (;;) {
    const asks = await assist.asksTo(checkId, domain, unit);
    if (asks.some((ask) => ask.by === by)) return asks;
    const before = new Set<number>();
    for (const ask of asks) for (const { no } of await assist.askedIn(ask)) before.add(no);
    const left = subjects.filter(({ no }) => !before.has(no));
    if (left.length === 0) return asks;
    const n = Math.max(0, ...asks.map((ask) => ask.n)) + 1;
    const asked = await assist.keepList(checkId, left);
    const term = body.dueInWorkingDays ?? dueInWorkingDays;
    const requestId = requestIdOf([checkId, domain, unit, n], at);
    const ask = { checkId, domain, unit, n, by, at, reason: body.reason, dueInWorkingDays: term, asked, requestId };
    const held = await assist.decide({ ...ask, recognised: await assist.keepList(checkId, []) });
    if (held.by === by) return [...asks, held];
  }
};

const domainsAsked = (check: Check, { domains }: Body): string[] => {
  const unknown = (domains ?? []).flatMap((code, i) =>
    check.domains.includes(code) ? [] : [fault(`/domains/${i}`, 'unknown-domain', `本次核查不含领域 ${code}`)],
  );
  if (unknown.length > 0) throw refused(unknown);
  return domains === undefined ? check.domains : check.domains.filter((code) => domains.includes(code));
};

const subjectsAsked = (matched: readonly AskedSubject[], { uscc: wanted }: Body): AskedSubject[] => {
  const known = new Set(matched.map(({ uscc }) => uscc));
  const unknown = (wanted ?? []).flatMap((uscc, i) =>
    known.has(uscc) ? [] : [fault(`/uscc/${i}`, 'unknown-subject', '本次核查没有查到该主体，不能就其发起协查')],
  );
  if (unknown.length > 0) throw refused(unknown);
  const asked = wanted && new Set<string>(wanted);
  return matched.filter(({ uscc }) => asked === undefined || asked.has(uscc));
};

const fault = (pointer: string, code: string, message: string): Fault => ({ pointer, code, message });

/** As many as help to mend a request. */
const SHOWN_FAULTS = 100;

const refused = (faults: readonly Fault[]): Problem =>
  new Problem('invalid-request', `有 ${faults.length} 处不符合规范，已逐一列明`, {
    errors: faults.slice(0, SHOWN_FAULTS),
  });
