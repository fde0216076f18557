import { defineRoutes } from '../../shared/http/route.ts';
import { CaseEvidenceParams, CaseQuery } from './schema.ts';

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
});
