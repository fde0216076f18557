import { inShanghai } from '../../../shared/calendar/dates.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import type { Message, Recipient } from '../../../shared/messages/message.ts';
import { messagesTo } from '../../../shared/messages/messages.ts';
import type { Table } from '../../../shared/table/table.ts';
import { DESK } from '../case.ts';
import type { messageRoutes } from './routes.ts';

export const listMessages =
  ({ table }: { table: Table }) =>
  async ({ query, caller }: ApiRequest<typeof messageRoutes.listMessages>): Promise<Reply> => {
    const { messages, cursor } = await messagesTo(table, readerOf(caller), query.limit, query.cursor);
    return ok({ messages: messages.map(messageReply), cursor: cursor ?? null });
  };

/** The routes let nobody else in. */
const readerOf = ({ role, uscc, unit }: Caller): Recipient => {
  if (role === 'operator') return { role: 'desk', id: DESK };
  return role === 'officer' ? { role: 'unit', id: unit as string } : { role: 'enterprise', id: uscc as string };
};

const messageReply = ({ id, type, caseId, kind, at, text }: Message) => ({
  id,
  type,
  caseId,
  kind,
  at: inShanghai(at),
  text,
});
