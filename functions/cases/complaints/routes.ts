import { MonthsQuery } from '../../../shared/http/months-query.ts';
import { defineRoutes } from '../../../shared/http/route.ts';
import { CaseEvidenceParams, CaseListQuery, CaseParams, CaseQuery } from '../schema.ts';
import { ComplaintAction } from './action-schema.ts';
import { FiguresReply } from './figures-schema.ts';
import { ComplaintListReply, ComplaintReply, ComplaintRequest } from './schema.ts';

export const complaintRoutes = defineRoutes({
  fileComplaint: {
    method: 'POST',
    path: '/v1/complaints',
    summary: '投诉：服务态度或质量、案件逾期未办、仍被要求开具证明；对被投诉单位和承办单位保密',
    callers: ['enterprise'],
    body: ComplaintRequest,
    idempotencyKey: true,
    reply: { status: 201, description: '已提出，自收到之日起五个工作日内答复', body: ComplaintReply },
    // Files are checked by their content.
    timeoutSeconds: 29,
    memoryMb: 1769,
  },
  listComplaints: {
    method: 'GET',
    path: '/v1/complaints',
    summary: '企业：本企业的投诉；单位工作人员：由本单位办理的；信用工作机构：待办的',
    callers: ['enterprise', 'officer', 'operator'],
    query: CaseListQuery,
    reply: { status: 200, description: '一页投诉', body: ComplaintListReply },
  },
  getComplaintFigures: {
    method: 'GET',
    path: '/v1/complaints/figures',
    summary: '按月统计投诉：仍被要求开具证明的件数（按用途）、按期答复、超期、办理天数与满意度；单位工作人员仅见本单位',
    callers: ['officer', 'operator'],
    query: MonthsQuery,
    reply: { status: 200, description: '合计与各单位', body: FiguresReply },
    timeoutSeconds: 29,
  },
  getComplaint: {
    method: 'GET',
    path: '/v1/complaints/{caseId}',
    summary: '一件投诉：环节、时限、办理记录、答复',
    callers: ['enterprise', 'officer', 'operator'],
    params: CaseParams,
    query: CaseQuery,
    reply: { status: 200, description: '投诉', body: ComplaintReply },
  },
  getComplaintEvidence: {
    method: 'GET',
    path: '/v1/complaints/{caseId}/evidence/{evidenceId}',
    summary: '下载投诉的一份附件；投诉人未同意的，承办单位不可下载',
    callers: ['enterprise', 'officer', 'operator'],
    params: CaseEvidenceParams,
    query: CaseQuery,
    reply: { status: 303, description: '限时下载链接' },
  },
  actOnComplaint: {
    method: 'POST',
    path: '/v1/complaints/{caseId}/actions',
    summary: '办理投诉：受理、不予受理、转办、答复、退回、延长、回访、评价、要求重新办理、撤回',
    callers: ['enterprise', 'officer', 'operator'],
    params: CaseParams,
    body: ComplaintAction,
    idempotencyKey: true,
    reply: { status: 200, description: '办理后的投诉', body: ComplaintReply },
  },
});
