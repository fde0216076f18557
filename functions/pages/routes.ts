import * as z from 'zod';
import { defineRoutes } from '../../shared/http/route.ts';

const PAGE = { status: 200, description: '页面', contentType: 'text/html; charset=utf-8' };
/** Addresses within an application are its own: which page is shown there is decided in the browser. */
const Within = z.object({ proxy: z.string() });

/** What browsers are sent; no API, and not in its documentation. */
export const routes = defineRoutes({
  startPage: {
    method: 'GET',
    path: '/',
    summary: '首页：转到企业服务的首页',
    callers: 'anyone',
    reply: { status: 303, description: '首页的地址' },
  },
  portalHome: { method: 'GET', path: '/portal', summary: '企业服务', callers: 'anyone', reply: PAGE },
  portalPage: {
    method: 'GET',
    path: '/portal/{proxy+}',
    summary: '企业服务的各页',
    callers: 'anyone',
    params: Within,
    reply: PAGE,
  },
  consoleHome: { method: 'GET', path: '/console', summary: '工作台', callers: 'anyone', reply: PAGE },
  consolePage: {
    method: 'GET',
    path: '/console/{proxy+}',
    summary: '工作台的各页',
    callers: 'anyone',
    params: Within,
    reply: PAGE,
  },
  pageAsset: {
    method: 'GET',
    path: '/assets/{asset}',
    summary: '页面所用的脚本、样式和图形',
    callers: 'anyone',
    params: z.object({ asset: z.string() }),
    manyAtOnce: true,
    reply: { status: 200, description: '文件' },
  },
  nowhere: {
    method: 'GET',
    path: '/{proxy+}',
    summary: '没有的地址：在浏览器中是一页说明，对程序是 problem+json',
    callers: 'anyone',
    params: Within,
    reply: { status: 404, description: '没有这个地址' },
  },
});
