import { defineRoutes } from '../../../shared/http/route.ts';
import { JWS_REPLY } from '../credential/routes.ts';
import { PrintedQuery } from '../printed/schema.ts';
import { IssueReply, ListQuery, RefreshRequest, ReportListReply, ReportReply, ReportRequest } from '../schema.ts';
import { MandatedReportParams, MandateParams } from './schema.ts';

/** What an agent may do for the enterprise that granted it a mandate: every path names the mandate, every call checks it. */
export const mandateRoutes = defineRoutes({
  issueReportByMandate: {
    method: 'POST',
    path: '/v1/mandates/{mandateId}/reports',
    summary: '代理人凭授权为授权企业出具报告；报告归授权企业，企业可见由谁出具',
    callers: ['enterprise'],
    params: MandateParams,
    body: ReportRequest,
    idempotencyKey: true,
    reply: { status: 201, description: '已出具；url 是短时有效的 PDF 签名链接', body: IssueReply },
    timeoutSeconds: 29,
    memoryMb: 1769,
  },
  listReportsByMandate: {
    method: 'GET',
    path: '/v1/mandates/{mandateId}/reports',
    summary: '凭授权可查看的报告，最近的在前；一页可能少于 limit，以 cursor 为准',
    callers: ['enterprise'],
    params: MandateParams,
    query: ListQuery,
    reply: { status: 200, description: '一页报告', body: ReportListReply },
  },
  getReportByMandate: {
    method: 'GET',
    path: '/v1/mandates/{mandateId}/reports/{reportNo}',
    summary: '凭授权查看一份报告的数据；企业可见该次查看',
    callers: ['enterprise'],
    params: MandatedReportParams,
    query: PrintedQuery,
    reply: { status: 200, description: '报告', body: ReportReply },
  },
  getReportPdfByMandate: {
    method: 'GET',
    path: '/v1/mandates/{mandateId}/reports/{reportNo}/pdf',
    summary: '凭授权转到新的 PDF 签名链接；企业可见该次查看',
    callers: ['enterprise'],
    params: MandatedReportParams,
    reply: { status: 303, description: '见 Location' },
  },
  getReportJwsByMandate: {
    method: 'GET',
    path: '/v1/mandates/{mandateId}/reports/{reportNo}/report.jws',
    summary: '凭授权取得报告数据的签名版本（JWS），可用平台公钥离线核验；企业可见该次查看',
    callers: ['enterprise'],
    params: MandatedReportParams,
    reply: JWS_REPLY,
  },
  refreshReportByMandate: {
    method: 'POST',
    path: '/v1/mandates/{mandateId}/reports/{reportNo}/refresh',
    summary:
      '代理人凭授权按原报告的查询条件重新出具，替代原报告；原报告须为授权企业自行出具或由该代理人出具；不改条件则请求体为 {}',
    callers: ['enterprise'],
    params: MandatedReportParams,
    body: RefreshRequest,
    idempotencyKey: true,
    reply: { status: 201, description: '已出具；原报告的状态变为 superseded', body: IssueReply },
    timeoutSeconds: 29,
    memoryMb: 1769,
  },
});
