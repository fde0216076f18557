import {
  type Message,
  messageId,
  type Recipient,
  STATEMENT_KIND,
  type StatementMessageType,
} from '../../../shared/messages/message.ts';
import { type ModerationDecision, type Statement, statementIdOf } from '../../../shared/records/statement.ts';

const NEWS: Record<ModerationDecision, { type: StatementMessageType; text: string }> = {
  publish: { type: 'statement-published', text: '已通过审核，将印在此后出具的报告上' },
  refuse: { type: 'statement-refused', text: '未通过审核，理由见本企业记录' },
  remove: { type: 'statement-removed', text: '已被撤下，不再印在此后出具的报告上，理由见本企业记录' },
};

/** Tells the enterprise what was last decided on its statement; nothing of what it said. The same however often it is told. */
export const decidedMessages = (statement: Statement): Message[] => {
  const { uscc, recordId, moderation } = statement;
  if (moderation === null) return [];
  const { decision, request, at } = moderation;
  const to: Recipient = { role: 'enterprise', id: uscc };
  const caseId = statementIdOf(statement);
  const { type, text } = NEWS[decision];
  const about = `就记录 ${recordId} 所作的企业说明${text}。`;
  return [
    { id: messageId(caseId, `moderation#${request}`, to), to, type, caseId, kind: STATEMENT_KIND, at, text: about },
  ];
};
