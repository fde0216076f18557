import { defineRoutes } from '../../../shared/http/route.ts';
import { EvidenceReply, EvidenceRequest } from './schema.ts';

export const evidenceRoutes = defineRoutes({
  createEvidence: {
    method: 'POST',
    path: '/v1/evidence',
    summary:
      '申请上传一份证据材料（PDF、JPG、PNG，不超过 10 MB），随后按答复把文件发送到对象存储，提出申请时列出其编号',
    callers: ['enterprise', 'officer'],
    body: EvidenceRequest,
    idempotencyKey: true,
    reply: { status: 201, description: '材料编号与限时上传链接', body: EvidenceReply },
  },
});
