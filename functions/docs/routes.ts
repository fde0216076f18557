import * as z from 'zod';
import { defineRoutes } from '../../shared/http/route.ts';

const Health = z.object({ status: z.literal('ok'), time: z.iso.datetime({ offset: true }).describe('平台当前时间') });

/** What anyone may read about the platform itself. */
export const routes = defineRoutes({
  health: {
    method: 'GET',
    path: '/v1/health',
    summary: '平台是否可用',
    callers: 'anyone',
    reply: { status: 200, description: '可用', body: Health },
  },
  openapi: {
    method: 'GET',
    path: '/v1/openapi.json',
    summary: '接口规范（OpenAPI 3.1）',
    callers: 'anyone',
    reply: { status: 200, description: '接口规范', body: z.looseObject({ openapi: z.string() }) },
  },
  docs: {
    method: 'GET',
    path: '/docs',
    summary: '接口说明页',
    callers: 'anyone',
    reply: { status: 200, description: '网页', contentType: 'text/html' },
  },
});
