import { defineRoutes } from '../../../shared/http/route.ts';
import { CaseListQuery, CaseParams, CaseQuery } from '../schema.ts';
import { RepairAction, RepairListReply, RepairReply, RepairRequest } from './schema.ts';

export const repairRoutes = defineRoutes({
  fileRepair: {
    method: 'POST',
    path: '/v1/repairs',
    summary:
      '企业（或持 object 授权的代理人）就一条记录申请信用修复，须已满最短公示期、履行义务并作出承诺；自提出之时起该记录在报告中标注“修复处理中”',
    callers: ['enterprise'],
    body: RepairRequest,
    idempotencyKey: true,
    reply: { status: 201, description: '已提出，由作出决定的单位受理', body: RepairReply },
    // Files are checked by their content.
    timeoutSeconds: 29,
    memoryMb: 1769,
  },
  listRepairs: {
    method: 'GET',
    path: '/v1/repairs',
    summary:
      '信用修复申请：企业看本企业的（最近的在前），单位工作人员看由本单位办理的，信用工作机构以 holder 查看某单位的（最早的在前）',
    callers: ['enterprise', 'officer', 'operator'],
    query: CaseListQuery,
    reply: { status: 200, description: '一页信用修复申请', body: RepairListReply },
  },
  getRepair: {
    method: 'GET',
    path: '/v1/repairs/{caseId}',
    summary: '一件信用修复申请的办理经过、承办单位、时限和可进行的操作',
    callers: ['enterprise', 'officer', 'operator'],
    params: CaseParams,
    query: CaseQuery,
    reply: { status: 200, description: '信用修复申请', body: RepairReply },
  },
  actOnRepair: {
    method: 'POST',
    path: '/v1/repairs/{caseId}/actions',
    summary:
      '办理信用修复申请：承办单位受理（accept）、不予受理（refuse）、准予修复（grant）、不予修复（deny）、延长期限（extend）；企业撤回（withdraw）、评价（rate）',
    callers: ['enterprise', 'officer', 'operator'],
    params: CaseParams,
    body: RepairAction,
    idempotencyKey: true,
    reply: { status: 200, description: '操作后的信用修复申请', body: RepairReply },
  },
});
