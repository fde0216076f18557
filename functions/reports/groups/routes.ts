import { defineRoutes } from '../../../shared/http/route.ts';
import { GroupParams, GroupReply, GroupRequest } from './schema.ts';

export const groupRoutes = defineRoutes({
  createReportGroup: {
    method: 'POST',
    path: '/v1/report-groups',
    summary: '一次为一组企业（本企业，以及授权本企业出具报告的分支机构、子公司、股东等）出具报告，最多 50 家',
    callers: ['enterprise'],
    body: GroupRequest,
    idempotencyKey: true,
    reply: {
      status: 201,
      description:
        '每家一份报告或一个原因（如 no-mandate）；如答复 202（complete 为 false），请用同一 Idempotency-Key 再次请求，平台继续出具其余报告',
      body: GroupReply,
    },
    timeoutSeconds: 29,
    memoryMb: 1769,
  },
  getReportGroup: {
    method: 'GET',
    path: '/v1/report-groups/{groupNo}',
    summary: '本企业的一组报告及新的 PDF 签名链接；授权已失效的成员不再显示',
    callers: ['enterprise'],
    params: GroupParams,
    reply: { status: 200, description: '一组报告', body: GroupReply },
    timeoutSeconds: 29,
    memoryMb: 1024,
  },
});
