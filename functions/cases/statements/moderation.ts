import { randomUUID } from 'node:crypto';
import { type Instant, toInstant } from '../../../shared/calendar/dates.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { reserved } from '../../../shared/idempotency/reserved.ts';
import type { Tell } from '../../../shared/messages/message.ts';
import { Problem } from '../../../shared/problem.ts';
import type { RecordId } from '../../../shared/records/identity.ts';
import { type Statement, shownStatement } from '../../../shared/records/statement.ts';
import type { Table } from '../../../shared/table/table.ts';
import { decidedMessages } from './decided-message.ts';
import type { statementRoutes } from './routes.ts';
import { moderated } from './statement.ts';
import type { StatementStore } from './statement-store.ts';

export interface ModerationDeps {
  table: Table;
  statements: StatementStore;
  registry: Registry;
  tell: Tell;
  now: () => Date;
}

export const listStatements =
  ({ statements, registry }: Pick<ModerationDeps, 'statements' | 'registry'>) =>
  async ({ query }: ApiRequest<typeof statementRoutes.listStatements>): Promise<Reply> => {
    const { texts, cursor } = await statements.pending(query.limit, query.cursor);
    return ok({
      statements: texts.map(({ text: { uscc, name, recordId, domain, documentNo }, statement }) => ({
        ...shownStatement(statement),
        enterprise: { uscc, name },
        record: { recordId, domain, domainName: registry.domain(domain)?.name ?? domain, documentNo },
      })),
      cursor: cursor ?? null,
    });
  };

export const moderateStatement =
  ({ table, statements, tell, now }: Pick<ModerationDeps, 'table' | 'statements' | 'tell' | 'now'>) =>
  async ({
    params,
    body,
    caller,
    idempotencyKey,
  }: ApiRequest<typeof statementRoutes.moderateStatement>): Promise<Reply> => {
    const keyed = {
      caller: [caller.subject],
      idempotencyKey: idempotencyKey ?? randomUUID(),
      body: { ...params, ...body },
    };
    const { at, request } = await reserved<{ at: Instant; request: string }>(table, 'moderateStatement', keyed, () => ({
      at: toInstant(now()),
      request: randomUUID(),
    }));
    const [uscc = '', recordId = ''] = params.statementId.split('-');
    const current = await statements.find(uscc, recordId as RecordId);
    if (current === undefined) throw new Problem('not-found', '没有这条企业说明');
    const wasDecided = current.moderation?.request === request;
    if (!wasDecided && current.revision !== body.revision) throw changed();
    const { decision, reason = null } = body;
    const next = wasDecided ? current : moderated(current, { decision, reason, at, request });
    if (!wasDecided && !(await statements.save(current, next))) throw changed();
    await tell(decidedMessages(next));
    await forgetDecided(statements, next);
    return ok(shownStatement(next));
  };

/** The text that was decided waits no more; another one of the same millisecond may. */
const forgetDecided = async (statements: StatementStore, statement: Statement): Promise<void> => {
  const { uscc, recordId, proposed, moderation } = statement;
  const of = moderation?.of ?? null;
  if (of === null || (proposed?.state === 'pending' && proposed.proposedAt === of)) return;
  await statements.forget([{ uscc, recordId, proposedAt: of }]);
};

const changed = (): Problem => new Problem('changed-meanwhile', '该说明刚刚有变化，请查看最新内容后再审核');
