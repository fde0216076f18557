import { defineRoutes } from '../../shared/http/route.ts';
import {
  CodeParams,
  CreatedShareReply,
  ListQuery,
  OpenedReply,
  OpenForm,
  OpenRequest,
  PageQuery,
  ReportParams,
  ShareListReply,
  ShareParams,
  ShareReply,
  ShareRequest,
} from './schema.ts';

const PAGE = { description: '页面', contentType: 'text/html; charset=utf-8' };

export const routes = defineRoutes({
  createShare: {
    method: 'POST',
    path: '/v1/reports/{reportNo}/shares',
    summary: '企业分享本企业的一份报告：写明用途、接收单位、到期时间（最长 90 天，默认 7 天）和可打开次数（默认 1 次）',
    callers: ['enterprise'],
    params: ReportParams,
    body: ShareRequest,
    idempotencyKey: true,
    reply: {
      status: 201,
      description: '已分享；code 和 url 只在此处给出，平台不保存，请直接交给接收单位',
      body: CreatedShareReply,
    },
  },
  listShares: {
    method: 'GET',
    path: '/v1/reports/{reportNo}/shares',
    summary: '一份报告的全部分享，最近的在前，含每次打开的时间、途径和打开者',
    callers: ['enterprise'],
    params: ReportParams,
    query: ListQuery,
    reply: { status: 200, description: '一页分享', body: ShareListReply },
  },
  revokeShare: {
    method: 'POST',
    path: '/v1/reports/{reportNo}/shares/{shareId}/revoke',
    summary: '撤销一份分享，立即生效且不可恢复',
    callers: ['enterprise'],
    params: ShareParams,
    reply: { status: 200, description: '已撤销', body: ShareReply },
  },
  openShare: {
    method: 'POST',
    path: '/v1/shares/open',
    summary: '报告使用方凭分享码打开报告；每次打开计一次，企业可见打开者和时间',
    callers: ['relying-party'],
    body: OpenRequest,
    idempotencyKey: true,
    reply: {
      status: 200,
      description: '报告的数据，以及 60 秒内有效的 PDF 和签名数据（JWS）的链接',
      body: OpenedReply,
    },
  },
  sharePage: {
    method: 'GET',
    path: '/s/{code}',
    summary: '分享链接所指的页面：说明是谁的报告并请确认打开；查看此页不计打开次数',
    callers: 'anyone',
    params: CodeParams,
    query: PageQuery,
    reply: { status: 200, ...PAGE },
  },
  openSharePage: {
    method: 'POST',
    path: '/s',
    summary: '确认打开：写明单位名称，计一次打开，显示报告结果，以及 60 秒内有效的 PDF 和签名数据（JWS）的链接',
    callers: 'anyone',
    query: PageQuery,
    body: OpenForm,
    form: true,
    reply: { status: 200, ...PAGE },
  },
});
