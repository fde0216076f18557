import { randomUUID } from 'node:crypto';
import { actorOf } from '../../shared/accesses/access.ts';
import { dayOf, type Instant, toInstant } from '../../shared/calendar/dates.ts';
import { shortDigest } from '../../shared/digest.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import type { Reply } from '../../shared/http/reply.ts';
import { reserved } from '../../shared/idempotency/reserved.ts';
import { type PolicySchedule, policyOn } from '../../shared/policy/schedule.ts';
import type { Queue } from '../../shared/queue/queue.ts';
import type { DailyQuota } from '../../shared/quota/daily-quota.ts';
import { questionOf, type SettledQuestion } from '../../shared/results/question.ts';
import type { Table } from '../../shared/table/table.ts';
import { askingUnit } from './asking-unit.ts';
import { type Check, newCheckId, PART_SUBJECTS } from './check.ts';
import { type CheckViewDeps, checkView } from './check-view.ts';
import type { routes } from './routes.ts';
import { partsOf } from './run/run-part.ts';
import type { CreateCheckBody } from './schema.ts';
import { judgedList } from './subjects/judge-list.ts';
import type { ListFiles } from './subjects/list-files.ts';
import { readList } from './subjects/read-list.ts';
import type { GivenSubject } from './subjects/subject.ts';

interface Deps extends CheckViewDeps {
  table: Table;
  lists: ListFiles;
  queue: Pick<Queue, 'send'>;
  registry: Registry;
  policies: PolicySchedule;
  quota: DailyQuota;
}

/** What a request settles before it does anything. */
interface Settled extends SettledQuestion {
  checkId: string;
  createdAt: Instant;
  policy: string;
}

type Asked = Pick<ApiRequest<typeof routes.createCheck>, 'body' | 'caller'>;

/** Accepted once it is kept and in the queue. The same request again finds the check, and sees to it that it is in the queue. */
export const createCheck =
  (deps: Deps) =>
  async ({ body, caller, idempotencyKey }: ApiRequest<typeof routes.createCheck>): Promise<Reply> => {
    const { table, checks, lists, queue, registry } = deps;
    const unit = askingUnit(registry, caller);
    const request = { caller: [caller.subject, unit.id], idempotencyKey: idempotencyKey ?? randomUUID(), body };
    const settled = await reserved(table, 'createCheck', request, () => settle(body, deps));
    const check = (await checks.find(settled.checkId)) ?? (await begin(settled, { body, caller }, unit, deps));
    if (check.finishedAt === undefined) await queue.send(partsOf(check).map((part) => JSON.stringify(part)));
    if (body.subjectsFile !== undefined) await lists.remove(unit.id, body.subjectsFile);
    const location = `/v1/checks/${check.checkId}`;
    return { status: 202, headers: { Location: location }, body: await checkView(check, deps) };
  };

const settle = (body: CreateCheckBody, { policies, registry, now }: Deps): Settled => {
  const at = now();
  const policy = policyOn(policies, dayOf(at));
  const question = questionOf(body, policy, registry, at);
  return { checkId: newCheckId(at), createdAt: toInstant(at), policy: policy.id, ...question };
};

const begin = async (settled: Settled, { body, caller }: Asked, unit: Check['unit'], deps: Deps): Promise<Check> => {
  const { checks, quota, now } = deps;
  const subjects = judgedList(await givenSubjects(body, unit.id, deps));
  await quota.take(caller.subject, settled.checkId, now(), subjects.length);
  const check: Check = {
    ...settled,
    unit,
    actor: actorOf(caller.subject),
    matter: body.matter,
    matterNo: body.matterNo,
    confidential: body.confidential ?? null,
    ask: body.ask,
    askReason: body.askReason ?? null,
    dueInWorkingDays: body.dueInWorkingDays,
    subjects: subjects.length,
    parts: Math.ceil(subjects.length / PART_SUBJECTS),
    list: shortDigest(subjects, 16),
  };
  return checks.begin(check, subjects);
};

const givenSubjects = async (body: CreateCheckBody, unit: string, { lists }: Deps): Promise<GivenSubject[]> => {
  if (body.subjectsFile === undefined) return body.subjects ?? [];
  return readList(await lists.read(unit, body.subjectsFile));
};
