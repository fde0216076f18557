import { defineRoutes } from '../../shared/http/route.ts';
import { GrantRequest, ListQuery, MandateListReply, MandateParams, MandateReply } from './schema.ts';

export const routes = defineRoutes({
  grantMandate: {
    method: 'POST',
    path: '/v1/mandates',
    summary: '企业授权另一家企业（如保荐机构、律师事务所、母公司）代为出具、查看报告或订阅其状态，最长一年',
    callers: ['enterprise'],
    body: GrantRequest,
    idempotencyKey: true,
    reply: { status: 201, description: '已授权', body: MandateReply },
  },
  listMandates: {
    method: 'GET',
    path: '/v1/mandates',
    summary: '本企业授出的授权（role=granter）或授予本企业的授权（role=agent）',
    callers: ['enterprise'],
    query: ListQuery,
    reply: { status: 200, description: '一页授权，含已到期和已撤销的', body: MandateListReply },
  },
  revokeMandate: {
    method: 'POST',
    path: '/v1/mandates/{mandateId}/revoke',
    summary: '撤销本企业授出的授权，立即生效且不可恢复',
    callers: ['enterprise'],
    params: MandateParams,
    reply: { status: 200, description: '已撤销', body: MandateReply },
  },
});
