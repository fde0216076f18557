import { defineRoutes } from '../../../shared/http/route.ts';
import { StatementOut } from '../../../shared/records/statement.ts';
import {
  ModerationRequest,
  PendingReply,
  ProposeRequest,
  RecordParams,
  StatementParams,
  StatementsQuery,
} from './schema.ts';

export const statementRoutes = defineRoutes({
  proposeStatement: {
    method: 'POST',
    path: '/v1/me/records/{recordId}/statement',
    summary:
      '企业就一条记录提交说明（至多 500 字，不得含身份证件号码、手机号码），审核后印在报告该记录之下；此前已发布的说明在审核期间保留',
    callers: ['enterprise'],
    params: RecordParams,
    body: ProposeRequest,
    idempotencyKey: true,
    reply: { status: 202, description: '已提交，待审核', body: StatementOut },
  },
  withdrawStatement: {
    method: 'DELETE',
    path: '/v1/me/records/{recordId}/statement',
    summary: '撤回本企业就一条记录所作的说明，包括已发布的和待审核的',
    callers: ['enterprise'],
    params: RecordParams,
    reply: { status: 204, description: '已撤回' },
  },
  listStatements: {
    method: 'GET',
    path: '/v1/statements',
    summary: '待审核的企业说明，等候最久的在前',
    callers: ['operator'],
    query: StatementsQuery,
    reply: { status: 200, description: '一页待审核的企业说明', body: PendingReply },
  },
  moderateStatement: {
    method: 'POST',
    path: '/v1/statements/{statementId}/moderation',
    summary: '审核企业说明：发布、不予发布，或者撤下已发布的；只审查内容是否违法、是否涉及个人隐私，不核实真伪',
    callers: ['operator'],
    params: StatementParams,
    body: ModerationRequest,
    idempotencyKey: true,
    reply: { status: 200, description: '已审核', body: StatementOut },
  },
});
