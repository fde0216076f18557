import type { paths } from '../../api/openapi.d.ts';
import type { Texts } from '../i18n/texts.ts';

export type Message = paths['/v1/messages']['get']['responses'][200]['content']['application/json']['messages'][number];

const kinds: Readonly<Record<Message['kind'], string>> = {
  objection: '异议',
  repair: '信用修复',
  complaint: '投诉',
  assist: '协助核查',
  statement: '企业说明',
};

/** The platform writes its messages in Chinese; a page in English says beside them what they are about. */
const typesInEnglish: Readonly<Record<Message['type'], string>> = {
  'case-filed': 'filed',
  'case-accepted': 'accepted',
  'case-refused': 'not accepted',
  'case-transferred': 'transferred',
  'case-returned': 'returned',
  'case-recalled': 'recalled',
  'case-replied': 'replied to',
  'case-upheld': 'upheld',
  'case-rejected': 'rejected',
  'case-review-requested': 'review requested',
  'case-corrected': 'record corrected',
  'case-answered': 'answered',
  'case-visited': 'followed up',
  'case-reopened': 'reopened',
  'case-extended': 'term extended',
  'case-withdrawn': 'withdrawn',
  'case-closed': 'closed',
  'case-rated': 'rated',
  'case-changed': 'changed',
  'case-assigned': 'waits for you',
  'case-due-tomorrow': 'due tomorrow',
  'case-due-recomputed': 'due date computed again',
  'step-overdue': 'step overdue',
  'case-overdue': 'overdue',
  'case-escalated': 'escalated',
  'assist-requested': 'requested',
  'assist-extended': 'term extended',
  'assist-due-tomorrow': 'due tomorrow',
  'assist-due-recomputed': 'due date computed again',
  'assist-overdue': 'overdue',
  'assist-escalated': 'escalated',
  'assist-answered': 'answered',
  'assist-corrected': 'answer corrected',
  'statement-published': 'published',
  'statement-refused': 'not published',
  'statement-removed': 'taken down',
};

const zh = {
  kinds,
  subject: ({ kind }: Message) => kinds[kind],
  opens: ({ kind, caseId }: Message) => `查看${kinds[kind]} ${caseId}`,
  none: '没有消息',
  noneText: '案件有进展、时限临近或超过时，消息会出现在这里。',
};

const kindsInEnglish: typeof kinds = {
  objection: 'Objection',
  repair: 'Credit repair',
  complaint: 'Complaint',
  assist: 'Assistance with a check',
  statement: 'Statement',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    kinds: kindsInEnglish,
    subject: ({ kind, type }) => `${kindsInEnglish[kind]}: ${typesInEnglish[type]}`,
    opens: ({ kind, caseId }) => `Open ${kindsInEnglish[kind]} ${caseId}`,
    none: 'No messages',
    noneText: 'When a case moves on, or its term is near or past, a message appears here.',
  },
};
