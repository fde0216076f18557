import { defineRoutes } from '../../shared/http/route.ts';
import { CaseEvidenceParams, CaseParams, CaseQuery, CaseRecordReply } from './schema.ts';

export const caseRoutes = defineRoutes({
  getCaseEvidence: {
    method: 'GET',
    path: '/v1/cases/{caseId}/evidence/{evidenceId}',
    summary: '下载异议或信用修复案件的一份证据材料（限时链接）',
    callers: ['enterprise', 'officer', 'operator'],
    params: CaseEvidenceParams,
    query: CaseQuery,
    reply: { status: 303, description: '文件的限时下载链接' },
  },
  getCaseRecord: {
    method: 'GET',
    path: '/v1/cases/{caseId}/record',
    summary: '异议或信用修复案件所指的记录，为平台现有的版本；仅办理该案件的单位和信用工作机构可查看',
    callers: ['officer', 'operator'],
    params: CaseParams,
    reply: { status: 200, description: '记录及其来源', body: CaseRecordReply },
  },
});
