import { toInstant } from '../../../shared/calendar/dates.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import type { Reply } from '../../../shared/http/reply.ts';
import type { AnsweredKeys } from '../../../shared/idempotency/answered-keys.ts';
import { Problem } from '../../../shared/problem.ts';
import type { EnterpriseFacts } from '../../../shared/records/enterprise-store.ts';
import { currentVersions, type RecordVersion } from '../../../shared/records/fold.ts';
import type { RecordId } from '../../../shared/records/identity.ts';
import { type Statement, shownStatement } from '../../../shared/records/statement.ts';
import type { statementRoutes } from './routes.ts';
import { noStatement, proposed, takenBack } from './statement.ts';
import type { StatementStore } from './statement-store.ts';

export interface OwnStatementDeps {
  statements: StatementStore;
  enterprise: (uscc: string) => Promise<EnterpriseFacts>;
  answered: AnsweredKeys;
  now: () => Date;
}

/** The same text again under the same key changes nothing, so that only the key has to be remembered. */
export const proposeStatement =
  ({ statements, enterprise, answered, now }: OwnStatementDeps) =>
  async ({
    params,
    body,
    caller,
    idempotencyKey,
  }: ApiRequest<typeof statementRoutes.proposeStatement>): Promise<Reply> => {
    const uscc = caller.uscc as string;
    const request = { caller: [caller.subject, uscc], idempotencyKey, body: { ...params, ...body } };
    const facts = await enterprise(uscc);
    const version = recordNamed(facts, params.recordId);
    const current = facts.statements.get(version.recordId) ?? noStatement(uscc, version.recordId);
    if (await answered.has(request)) return accepted(current);
    const next = proposed(current, body.text, toInstant(now()));
    await change(statements, current, next, waitingOf(version, caller.name ?? facts.base?.name));
    await answered.remember(request);
    return accepted(next);
  };

export const withdrawStatement =
  ({ statements }: Pick<OwnStatementDeps, 'statements'>) =>
  async ({ params, caller }: ApiRequest<typeof statementRoutes.withdrawStatement>): Promise<Reply> => {
    const current = await statements.find(caller.uscc as string, params.recordId as RecordId);
    if (current === undefined) throw new Problem('not-found', '该记录没有企业说明');
    await change(statements, current, takenBack(current));
    return { status: 204 };
  };

const accepted = (statement: Statement): Reply => ({ status: 202, body: shownStatement(statement) });

const recordNamed = ({ versions }: EnterpriseFacts, recordId: string): RecordVersion => {
  const version = currentVersions(versions).find((current) => current.recordId === recordId);
  if (version === undefined) throw new Problem('not-found', '平台没有本企业的这条记录');
  return version;
};

const waitingOf = ({ recordId, domain, record }: RecordVersion, name = record.subject.name) => ({
  recordId,
  domain,
  name,
  documentNo: record.documentNo,
});

/** The desk's way to the text first; what leads to a text that does not wait any more, last. */
const change = async (
  statements: StatementStore,
  current: Statement,
  next: Statement,
  about?: ReturnType<typeof waitingOf>,
): Promise<void> => {
  const { uscc, recordId } = next;
  const waitsNow = next.proposed?.state === 'pending' ? next.proposed.proposedAt : undefined;
  if (about !== undefined && waitsNow !== undefined)
    await statements.announce({ ...about, uscc, proposedAt: waitsNow });
  if (next !== current && !(await statements.save(current, next)))
    throw new Problem('changed-meanwhile', '该说明刚刚有变化，请查看后重试');
  const waited = current.proposed?.proposedAt;
  if (waited !== undefined && waited !== waitsNow) await statements.forget([{ uscc, recordId, proposedAt: waited }]);
};
