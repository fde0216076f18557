import * as z from 'zod';
import { defineRoutes } from '../../shared/http/route.ts';
import { Lang } from '../../shared/plain-pages/language.ts';
import { PublicJwks } from '../../shared/signing/signer.ts';

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
    query: z.object({ lang: Lang }),
    reply: { status: 200, description: '网页', contentType: 'text/html' },
  },
  signingKeys: {
    method: 'GET',
    path: '/.well-known/jwks.json',
    summary: '平台签名公钥（JWKS）：现用的与以前用过的，用于离线核对回执、报告数据和凭证',
    callers: 'anyone',
    reply: { status: 200, description: '公钥', body: PublicJwks },
  },
  rootCertificate: {
    method: 'GET',
    path: '/.well-known/xinzheng-ca.pem',
    summary: '报告签章证书的根证书（PEM），用于离线核验报告；固定之前请经其他途径核对其指纹',
    callers: 'anyone',
    reply: { status: 200, description: '根证书', contentType: 'application/x-pem-file' },
  },
});
