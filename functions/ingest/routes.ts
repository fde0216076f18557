import { defineRoutes } from '../../shared/http/route.ts';
import { DomainParams, PushBody, PushQuery, PushReply, RegisterBody, RegisterReply } from './schema.ts';
import {
  CreateUploadBody,
  CreateUploadReply,
  UploadParams,
  UploadReply,
  UploadsQuery,
  UploadsReply,
} from './uploads/schema.ts';

export const routes = defineRoutes({
  pushRecords: {
    method: 'POST',
    path: '/v1/domains/{domain}/records',
    summary: '报送违法违规记录（每批 1 至 500 条；dryRun=1 只检查）',
    callers: ['department', 'province'],
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
  createUpload: {
    method: 'POST',
    path: '/v1/domains/{domain}/uploads',
    summary: '申请上传整个文件（CSV、XLSX、NDJSON，可用 gzip 压缩），随后按答复把文件发送到对象存储',
    callers: ['department', 'officer', 'province'],
    params: DomainParams,
    body: CreateUploadBody,
    idempotencyKey: true,
    reply: { status: 201, description: '上传编号与限时上传链接', body: CreateUploadReply },
  },
  listUploads: {
    method: 'GET',
    path: '/v1/uploads',
    summary: '本单位的全部上传（系统的和工作人员的），最近的在前；一页可能少于 limit，以 cursor 为准',
    callers: ['department', 'officer', 'province'],
    query: UploadsQuery,
    reply: { status: 200, description: '一页上传及其进度', body: UploadsReply },
  },
  getUpload: {
    method: 'GET',
    path: '/v1/uploads/{uploadId}',
    summary: '查询本单位上传的进度、结果、被拒行与回执',
    callers: ['department', 'officer', 'province'],
    params: UploadParams,
    reply: { status: 200, description: '进度与结果', body: UploadReply },
  },
});
