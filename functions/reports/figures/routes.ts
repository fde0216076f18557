import { MonthsQuery } from '../../../shared/http/months-query.ts';
import { defineRoutes } from '../../../shared/http/route.ts';
import { FiguresReply } from './schema.ts';

export const figureRoutes = defineRoutes({
  getReportFigures: {
    method: 'GET',
    path: '/v1/reports/figures',
    summary:
      '按月统计改革成效：出具的报告份数（按用途、按途径）和代替的证明份数（每份报告就其所列的每个有数据提供单位的领域各计一份）',
    callers: ['operator'],
    query: MonthsQuery,
    reply: { status: 200, description: '合计与各月', body: FiguresReply },
    timeoutSeconds: 29,
    memoryMb: 1024,
  },
});
