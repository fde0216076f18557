import { defineRoutes } from '../../shared/http/route.ts';
import { DomainParams, PushBody, PushQuery, PushReply, RegisterBody, RegisterReply } from './schema.ts';

export const routes = defineRoutes({
  pushRecords: {
    method: 'POST',
    path: '/v1/domains/{domain}/records',
    summary: '报送违法违规记录（每批 1 至 500 条；dryRun=1 只检查）',
    callers: ['department'],
    params: DomainParams,
    query: PushQuery,
    body: PushBody,
    idempotencyKey: true,
    reply: { status: 200, description: '逐条结果与回执', body: PushReply },
    timeoutSeconds: 29,
    memoryMb: 1024,
  },
  registerEnterprises: {
    method: 'POST',
    path: '/v1/enterprises',
    summary: '登记机关报送企业基础信息（每批 1 至 500 家）',
    callers: ['department'],
    body: RegisterBody,
    idempotencyKey: true,
    reply: { status: 200, description: '已保存', body: RegisterReply },
  },
});
