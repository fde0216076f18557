import { defineRoutes } from '../../shared/http/route.ts';
import {
  Declaration,
  DeclarationReply,
  DomainParams,
  DomainReply,
  DomainsReply,
  HeldReply,
  ReconcileQuery,
} from './schema.ts';

export const routes = defineRoutes({
  listDomains: {
    method: 'GET',
    path: '/v1/domains',
    summary: '全部领域、数据提供单位及其申报状态',
    callers: 'anyone',
    reply: { status: 200, description: '按政策顺序排列的领域', body: DomainsReply },
  },
  getFeed: {
    method: 'GET',
    path: '/v1/domains/{domain}/feed',
    summary: '一个领域的申报状态',
    callers: ['department', 'officer', 'province', 'operator'],
    params: DomainParams,
    reply: { status: 200, description: '该领域及其各单位的申报状态', body: DomainReply },
  },
  reconcile: {
    method: 'GET',
    path: '/v1/domains/{domain}/reconciliation',
    summary: '对账：某单位在一段接收时间内报送、平台现有的全部版本',
    callers: ['department', 'officer', 'province', 'operator'],
    params: DomainParams,
    query: ReconcileQuery,
    reply: { status: 200, description: '按接收时间排列的版本', body: HeldReply },
    timeoutSeconds: 29,
    memoryMb: 1024,
  },
  declare: {
    method: 'POST',
    path: '/v1/domains/{domain}/declarations',
    summary: '单位（其业务系统或工作人员）申报其在该领域的数据在某时段内完整',
    callers: ['department', 'officer'],
    params: DomainParams,
    body: Declaration,
    idempotencyKey: true,
    reply: { status: 200, description: '申报已生效', body: DeclarationReply },
    // After a bulk load it reads the plans of thousands of batches.
    timeoutSeconds: 29,
    memoryMb: 1769,
  },
});
