import * as z from 'zod';
import { cursor, limit } from '../../../shared/http/paging.ts';
import { ASSIST_KIND, MESSAGE_TYPES, STATEMENT_KIND } from '../../../shared/messages/message.ts';
import { CASE_KINDS, type CaseKind } from '../case.ts';

const KINDS = Object.keys(CASE_KINDS) as [CaseKind, ...CaseKind[]];

export const MessagesQuery = z.object({
  limit,
  cursor,
});

export const MessageListReply = z.object({
  messages: z.array(
    z.object({
      id: z.string(),
      type: z.enum(MESSAGE_TYPES),
      caseId: z.string().describe('案件、协助核查或企业说明的编号'),
      kind: z.enum([...KINDS, ASSIST_KIND, STATEMENT_KIND]),
      at: z.iso.datetime({ offset: true }),
      text: z.string(),
    }),
  ),
  cursor: z.string().nullable(),
});
