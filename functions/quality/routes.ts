import { defineRoutes } from '../../shared/http/route.ts';
import { BulletinReply, DomainParams, MonthQuery, QualityReply } from './schema.ts';

export const routes = defineRoutes({
  getQuality: {
    method: 'GET',
    path: '/v1/domains/{domain}/quality',
    summary: '一个领域某月的数据质量：各单位合规率、迟报率与各规则命中数（month 缺省为本月）',
    callers: ['department', 'officer', 'province', 'operator'],
    params: DomainParams,
    query: MonthQuery,
    reply: { status: 200, description: '该领域及其各单位的质量数据', body: QualityReply },
    timeoutSeconds: 29,
  },
  getBulletin: {
    method: 'GET',
    path: '/v1/quality/bulletin',
    summary: '数据质量月度通报：各领域、各单位的条数、合规率、迟报率（month 缺省为本月）',
    callers: ['operator', 'province', 'officer'],
    query: MonthQuery,
    reply: { status: 200, description: '月度通报', body: BulletinReply },
    timeoutSeconds: 29,
    memoryMb: 1024,
  },
  getBulletinXlsx: {
    method: 'GET',
    path: '/v1/quality/bulletin.xlsx',
    summary: '数据质量月度通报（Excel）',
    callers: ['operator', 'province', 'officer'],
    query: MonthQuery,
    reply: {
      status: 200,
      description: '月度通报工作簿',
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
    timeoutSeconds: 29,
    memoryMb: 1024,
  },
});
