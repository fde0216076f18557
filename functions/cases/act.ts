import { toInstant } from '../../shared/calendar/dates.ts';
import { canonicalJson, shortDigest } from '../../shared/digest.ts';
import type { Caller } from '../../shared/http/caller.ts';
import type { MandateStore } from '../../shared/mandates/mandate-store.ts';
import { Problem } from '../../shared/problem.ts';
import type { Case, CaseEvent } from './case.ts';
import type { CaseStore } from './case-store.ts';
import type { Effects } from './effects.ts';
import { type Act, type Flow, step } from './flow.ts';
import { noSuchCase, type Seat, seatAt } from './parties.ts';

export interface ActingDeps {
  cases: CaseStore;
  effects: Effects;
  mandates: Pick<MandateStore, 'held'>;
  now: () => Date;
}

/** What every request for an action says; kinds of cases and actions add their own. */
export interface ActionBody {
  action: string;
  /** Of the case as the actor saw it. */
  revision: number;
  reason?: string | undefined;
  /** Of an agent. */
  mandateId?: string | undefined;
}

export interface ActionRequest<B extends ActionBody> {
  caseId: string;
  body: B;
  caller: Caller;
  idempotencyKey: string | undefined;
}

/** What an action comes to beyond its reason, found out before the step is taken: reads the table, checks, throws. */
export type Prepared = Partial<Pick<Act, 'to' | 'said' | 'brings'>>;
export type Prepare<C, B> = (current: C, body: B, seat: Seat, act: Act) => Promise<Prepared>;

/** One action on a case: once, however often it is asked for; of two at once the second is told. Answers the case after it. */
export const actOn = async <S extends string, C extends Case<S>, B extends ActionBody>(
  deps: ActingDeps,
  flow: Flow<S, C>,
  { caseId, body, caller, idempotencyKey }: ActionRequest<B>,
  prepare: Prepare<C, B> = async () => ({}),
): Promise<{ current: C; seat: Seat }> => {
  const found = await caseOf(deps, flow, caseId);
  const seat = await seatAt(deps, caller, found, body.mandateId);
  if (found === undefined) throw noSuchCase();
  const request = requestOf(seat, body, idempotencyKey);
  if (isTaken(found, request)) return { current: await deps.effects.settle(found), seat };
  if (found.revision !== body.revision) throw changedMeanwhile();
  if (!seat.holds) throw new Problem('forbidden', '案件目前不由贵单位办理');
  const { unit, party, actor, agent } = seat;
  const at = toInstant(deps.now());
  const reason = body.reason ?? null;
  const act: Act = { action: body.action, party, unit, actor, agent: agent?.name ?? null, reason, at, ...request };
  // Before anything is looked up for it: whether it may be at all.
  step(flow, found, act);
  const next = step(flow, found, { ...act, ...(await prepare(found, body, seat, act)) });
  return { current: await saved(deps, flow, found, next, request), seat };
};

/** A step that the platform takes by itself; answers the case as it stands where it was taken already or is out of place. */
export const platformStep = async <S extends string, C extends Case<S>>(
  { cases, now }: Pick<ActingDeps, 'cases' | 'now'>,
  flow: Flow<S, C>,
  current: C,
  taken: Pick<Act, 'action' | 'reason' | 'said' | 'brings'>,
): Promise<C> => {
  const request = shortDigest(['platform', current.caseId, taken.action, current.revision], 26);
  const who = { party: 'platform', unit: null, agent: null, actor: 'platform' } as const;
  const next = step(flow, current, { ...taken, ...who, at: toInstant(now()), request, requestKey: null });
  await beforeSaving(cases, current, next);
  if (await cases.save(current, next)) return next;
  return ((await cases.find(current.caseId)) as C | undefined) ?? next;
};

const saved = async <S extends string, C extends Case<S>>(
  deps: ActingDeps,
  flow: Flow<S, C>,
  found: C,
  next: C,
  request: Request,
): Promise<C> => {
  await beforeSaving(deps.cases, found, next);
  if (await deps.cases.save(found, next)) return deps.effects.settle(next);
  const other = await caseOf(deps, flow, found.caseId);
  if (other === undefined || !isTaken(other, request)) throw changedMeanwhile();
  return deps.effects.settle(other);
};

/** So that nobody misses what the save brings: its next holder, and those who watch the reports. */
const beforeSaving = async (cases: CaseStore, found: Case, next: Case): Promise<void> => {
  if (next.mark !== found.mark)
    await cases.noteReportChange(next.enterprise.uscc, (next.events.at(-1) as CaseEvent).at);
  await cases.pointTo(next);
};

const caseOf = async <S extends string, C extends Case<S>>(
  { cases }: Pick<ActingDeps, 'cases'>,
  { kind }: Flow<S, C>,
  caseId: string,
): Promise<C | undefined> => {
  const found = await cases.find(caseId);
  return found?.kind === kind ? (found as C) : undefined;
};

type Request = Pick<CaseEvent, 'request' | 'requestKey'>;

/** The same request is the same person with the same body: what it says of the case's revision makes it one. */
const requestOf = ({ actor }: Seat, body: ActionBody, idempotencyKey: string | undefined): Request => ({
  request: shortDigest([actor, canonicalJson(body)], 26),
  requestKey: idempotencyKey === undefined ? null : shortDigest([actor, idempotencyKey], 26),
});

const isTaken = ({ events }: Case, { request, requestKey }: Request): boolean => {
  const taken = events.find((event) => requestKey !== null && event.requestKey === requestKey);
  if (taken !== undefined && taken.request !== request)
    throw new Problem('idempotency-mismatch', '该 Idempotency-Key 已用于内容不同的请求，请更换后重试');
  return events.some((event) => event.request === request);
};

const changedMeanwhile = (): Problem => new Problem('changed-meanwhile', '案件已被他人更新，请重新查看后再操作');
