import { randomUUID } from 'node:crypto';
import { dayOf, type Instant, toInstant } from '../../shared/calendar/dates.ts';
import { shortDigest } from '../../shared/digest.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { reserved } from '../../shared/idempotency/reserved.ts';
import { Problem } from '../../shared/problem.ts';
import type { DailyQuota } from '../../shared/quota/daily-quota.ts';
import type { Item, Table } from '../../shared/table/table.ts';
import type { ActingDeps } from './act.ts';
import type { Case } from './case.ts';
import { newCaseId } from './case-ids.ts';
import type { CaseClaims } from './claims.ts';
import type { AttachEvidence } from './evidence/attach-evidence.ts';
import { type AttachedEvidence, evidenceOwner } from './evidence/evidence.ts';
import { type Draft, type Flow, opened } from './flow.ts';
import { actorOf, ownerOf, type Seat } from './parties.ts';

export interface FilingDeps extends ActingDeps {
  table: Table;
  quota: DailyQuota;
  claims: CaseClaims;
  attach: AttachEvidence;
}

/** What every filing says; kinds of cases add their own. */
export interface FilingBody {
  evidence: string[];
  mandateId?: string | undefined;
}

export interface FilingRequest<B extends FilingBody> {
  body: B;
  caller: Caller;
  idempotencyKey: string | undefined;
}

/** Who files, under which number, when. */
export type Head = Pick<Case, 'caseId' | 'enterprise' | 'agent' | 'filedAt'>;

/** What a filing comes to, once it was checked. */
export interface Checked<C> {
  /** What only one open case at a time may be about; undefined where any number may be. */
  about?: string;
  /** All of the case but what every case has. */
  own: Omit<C, keyof Case> & Pick<Case, 'recordId' | 'domain'>;
  /** Further ways to the case; written before it, and true once it exists. */
  pointers?: readonly Item[];
}

/**
 * Files a case, once however often it is asked for. All checks come before anything is taken; the case comes last, so
 * that what exists is whole. A retry decides nothing anew: number and instant are those of the first request of that day.
 */
export const fileCase = async <S extends string, C extends Case<S>, B extends FilingBody>(
  deps: FilingDeps,
  flow: Flow<S, C>,
  { body, caller, idempotencyKey }: FilingRequest<B>,
  check: (head: Head, body: B) => Promise<Checked<C>>,
): Promise<{ current: C; seat: Seat }> => {
  const { enterprise, agent } = await ownerOf(deps, caller, body.mandateId);
  const seat: Seat = { party: 'owner', unit: null, agent, actor: actorOf(caller), holds: true };
  const request = {
    caller: [caller.subject, String(caller.uscc)],
    idempotencyKey: idempotencyKey ?? randomUUID(),
    body,
  };
  const decided = await reserved<{ caseId: string; filedAt: Instant }>(
    deps.table,
    `file-${flow.kind}`,
    request,
    () => ({
      caseId: newCaseId(flow.kind, deps.now()),
      filedAt: toInstant(deps.now()),
    }),
  );
  const head: Head = { ...decided, filedAt: receiptOf(decided.filedAt, deps.now()), enterprise, agent };
  const filed = (await deps.cases.find(head.caseId)) as C | undefined;
  // Where somebody has acted since, what follows from it is his.
  if (filed !== undefined) return { current: filed.revision === 1 ? await deps.effects.settle(filed) : filed, seat };
  const checked = await check(head, body);
  const evidence = await taken(deps, head, checked.about, () =>
    deps.attach(evidenceOwner(caller), body.evidence, head.caseId),
  );
  if (checked.pointers !== undefined) await deps.table.putAll(checked.pointers);
  return { current: await kept(deps, flow, { ...head, ...checked.own, kind: flow.kind, evidence }, seat), seat };
};

/**
 * Terms count days. What was refused on an earlier day, since a file was not there or the quota used up, was not received
 * then: repeated under the same key it would else come in with its term half over.
 */
const receiptOf = (firstAsked: Instant, now: Date): Instant =>
  dayOf(firstAsked) === dayOf(now) ? firstAsked : toInstant(now);

/** Quota and claim, then the files. Where they are refused, the claim is free again. */
const taken = async (
  { quota, claims, now }: FilingDeps,
  head: Head,
  about: string | undefined,
  attach: () => Promise<AttachedEvidence[]>,
): Promise<AttachedEvidence[]> => {
  await quota.take(head.enterprise.uscc, head.caseId, now());
  if (about === undefined) return attach();
  await claims.take(head, about, now());
  return attach().catch(async (error: unknown) => {
    if (error instanceof Problem) await claims.release(head, about);
    throw error;
  });
};

const kept = async <S extends string, C extends Case<S>>(
  { cases, effects, now }: FilingDeps,
  flow: Flow<S, C>,
  draft: object,
  { party, unit, agent, actor }: Seat,
): Promise<C> => {
  const { caseId, filedAt } = draft as Head;
  const by = { party, unit, agent: agent?.name ?? null, actor, reason: null, at: filedAt };
  const filed = opened(flow, draft as Draft<C>, {
    ...by,
    request: shortDigest(['file', caseId], 26),
    requestKey: null,
  });
  if (filed.mark !== null) await cases.noteReportChange(filed.enterprise.uscc, toInstant(now()));
  return effects.settle(await cases.putNew(filed));
};
