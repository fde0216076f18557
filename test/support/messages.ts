import type { Message } from '../../shared/messages/message.ts';
import { at } from './open-case.ts';

export const message = (changes: Partial<Message> = {}): Message => ({
  id: 'MESSAGE',
  to: { role: 'unit', id: 'qz-scjg' },
  type: 'case-assigned',
  caseId: 'YY20260302ABCDEFGH',
  kind: 'objection',
  at: at('2026-03-02'),
  text: '异议申诉 YY20260302ABCDEFGH 现由贵单位办理。',
  ...changes,
});
