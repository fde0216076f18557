import { defineRoutes } from '../../../shared/http/route.ts';
import { OverdueQuery, OverdueReply } from './schema.ts';

export const overdueRoutes = defineRoutes({
  listOverdueCases: {
    method: 'GET',
    path: '/v1/cases/overdue',
    summary:
      '督办：各单位（含信用工作机构）手中已超期或今日、下一工作日到期的异议、信用修复和投诉案件，超期最久的在前；不含企业名称',
    callers: ['operator'],
    query: OverdueQuery,
    reply: { status: 200, description: '一页案件', body: OverdueReply },
    // Every open case is looked at.
    timeoutSeconds: 29,
    memoryMb: 1769,
  },
});
