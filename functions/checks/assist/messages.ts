import { dayInChinese, type Instant } from '../../../shared/calendar/dates.ts';
import {
  ASSIST_KIND,
  type AssistMessageType,
  type Message,
  messageId,
  type Recipient,
} from '../../../shared/messages/message.ts';
import type { AssistRequest } from './request.ts';

const NEWS: Readonly<Record<AssistMessageType, string>> = {
  'assist-requested': '请贵单位协助核查',
  'assist-extended': '反馈期限已延长，理由见该请求',
  'assist-due-tomorrow': '将于下一个工作日到期，请及时反馈',
  'assist-due-recomputed': '的反馈期限已按公布的节假日安排重新计算',
  'assist-overdue': '已超过反馈期限，仍有主体未反馈',
  'assist-escalated': '已超过反馈期限，请督办',
  'assist-answered': '已全部反馈',
  'assist-corrected': '的反馈有更正',
};

export const askedUnit = ({ unit }: AssistRequest): Recipient => ({ role: 'unit', id: unit.id });
export const askingUnit = ({ asker }: AssistRequest): Recipient => ({ role: 'unit', id: asker.id });

interface Occasion {
  type: AssistMessageType;
  to: Recipient;
  /** Of two occasions of a request that are the same, the same. */
  occasion: string;
  at: Instant;
}

/** The request by its number, the news and the term. No firm and nothing that was found: who may, looks at the request. */
export const assistMessage = (request: AssistRequest, { type, to, occasion, at }: Occasion): Message => ({
  id: messageId(request.requestId, occasion, to),
  to,
  type,
  caseId: request.requestId,
  kind: ASSIST_KIND,
  at,
  text: `协助核查 ${request.requestId} ${NEWS[type]}。发起单位：${request.asker.name}；协查单位：${request.unit.name}；期限：${lastDay(request)}。`,
});

const lastDay = ({ due: { day, provisional } }: AssistRequest): string =>
  `${dayInChinese(day)}${provisional ? '（暂定，待公布该年节假日安排后重新计算）' : ''}`;

export const requestedMessage = (request: AssistRequest): Message =>
  assistMessage(request, {
    type: 'assist-requested',
    to: askedUnit(request),
    occasion: 'requested',
    at: request.sentAt,
  });

/** To the asker; none where there is no extension. */
export const extendedMessages = (request: AssistRequest): Message[] =>
  request.extension === null
    ? []
    : [
        assistMessage(request, {
          ...{ type: 'assist-extended', to: askingUnit(request), occasion: 'extended', at: request.extension.at },
        }),
      ];

/** To the asker, of a request that is answered wholly; and where it was corrected after that. */
export const answeredMessages = (request: AssistRequest, correctedAt: readonly Instant[]): Message[] => {
  const { answeredAt } = request;
  if (answeredAt === null) return [];
  const to = askingUnit(request);
  return [
    assistMessage(request, { type: 'assist-answered', to, occasion: 'answered', at: answeredAt }),
    ...correctedAt
      .filter((at) => at > answeredAt)
      .map((at) => assistMessage(request, { type: 'assist-corrected', to, occasion: `corrected#${at}`, at })),
  ];
};
