import { defineRoutes } from '../../../shared/http/route.ts';
import {
  BindRequest,
  CredentialParams,
  CredentialQuery,
  IssuerMetadata,
  StatusListParams,
  TypeMetadata,
} from './schema.ts';

const SD_JWT = 'application/dc+sd-jwt';

/** Of every way to the signed report. */
export const JWS_REPLY = { status: 200, description: '紧凑格式的 JWS', contentType: 'application/jose' } as const;

export const credentialRoutes = defineRoutes({
  getReportJws: {
    method: 'GET',
    path: '/v1/reports/{reportNo}/report.jws',
    summary: '报告数据的签名版本（JWS，内容为 RFC 8785 规范化的 JSON，与 PDF 附件逐字一致），可用平台公钥离线核验',
    callers: ['enterprise'],
    params: CredentialParams,
    reply: JWS_REPLY,
  },
  getCredential: {
    method: 'GET',
    path: '/v1/reports/{reportNo}/credential',
    summary: '报告结果的可验证凭证（SD-JWT VC），各领域可分别出示；domains=21,30 只含所列领域，domains= 不含任何领域',
    callers: ['enterprise'],
    params: CredentialParams,
    query: CredentialQuery,
    reply: { status: 200, description: '凭证，每次相同', contentType: SD_JWT },
  },
  bindCredential: {
    method: 'POST',
    path: '/v1/reports/{reportNo}/credential',
    summary: '绑定到企业钱包公钥的凭证：出示时须以该密钥签名；同一公钥每次相同',
    callers: ['enterprise'],
    params: CredentialParams,
    body: BindRequest,
    reply: { status: 200, description: '凭证', contentType: SD_JWT },
  },
  getStatusList: {
    method: 'GET',
    path: '/v1/status-lists/{list}',
    summary: '凭证状态列表（Token Status List）：0 有效，1 已撤销，3 已被新的报告替代；不反映数据变化，无须登录',
    callers: 'anyone',
    params: StatusListParams,
    reply: { status: 200, description: '已签名的列表', contentType: 'application/statuslist+jwt' },
  },
  credentialType: {
    method: 'GET',
    path: '/v1/credential-types/credit-report',
    summary: '凭证类型说明（vct 所指的 Type Metadata）',
    callers: 'anyone',
    reply: { status: 200, description: '类型说明', body: TypeMetadata },
  },
  credentialIssuer: {
    method: 'GET',
    path: '/.well-known/jwt-vc-issuer',
    summary: '凭证签发者及其公钥集的地址',
    callers: 'anyone',
    reply: { status: 200, description: '签发者', body: IssuerMetadata },
  },
});
