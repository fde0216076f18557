import type { BatchReply } from '../../../infra/cli/push/reply.ts';

export type Result = BatchReply['results'][number];
export const accepted = (index: number): Result => ({ index, recordId: `r${index}`, status: 'accepted' });
export const badFine = (index: number): Result => ({
  index,
  recordId: null,
  status: 'rejected',
  errors: [{ pointer: '/fine', code: 'bad-amount', message: '罚款金额应为数' }],
});
