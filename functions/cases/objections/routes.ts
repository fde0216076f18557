import { defineRoutes } from '../../../shared/http/route.ts';
import { CaseListQuery, CaseParams, CaseQuery } from '../schema.ts';
import { ObjectionAction, ObjectionListReply, ObjectionReply, ObjectionRequest } from './schema.ts';

export const objectionRoutes = defineRoutes({
  fileObjection: {
    method: 'POST',
    path: '/v1/objections',
    summary: '企业（或其代理人）对一条记录或遗漏的记录提出异议；自提出之时起，报告上该记录标注“异议处理中”',
    callers: ['enterprise'],
    body: ObjectionRequest,
    idempotencyKey: true,
    reply: { status: 201, description: '已收到', body: ObjectionReply },
    // Files are checked by their content.
    timeoutSeconds: 29,
    memoryMb: 1769,
  },
  listObjections: {
    method: 'GET',
    path: '/v1/objections',
    summary: '异议案件：企业看本企业的，单位工作人员看由本单位办理的，信用工作机构看由其办理的（或以 holder 指定单位）',
    callers: ['enterprise', 'officer', 'operator'],
    query: CaseListQuery,
    reply: { status: 200, description: '一页案件', body: ObjectionListReply },
  },
  getObjection: {
    method: 'GET',
    path: '/v1/objections/{caseId}',
    summary: '一件异议案件：环节、时限、经办单位、全部经过，以及查询人此刻可以进行的操作',
    callers: ['enterprise', 'officer', 'operator'],
    params: CaseParams,
    query: CaseQuery,
    reply: { status: 200, description: '案件', body: ObjectionReply },
  },
  actOnObjection: {
    method: 'POST',
    path: '/v1/objections/{caseId}/actions',
    summary: '办理异议：受理、转办、反馈、决定、更正等；企业撤回、申请复核、评价',
    callers: ['enterprise', 'officer', 'operator'],
    params: CaseParams,
    body: ObjectionAction,
    idempotencyKey: true,
    reply: { status: 200, description: '操作后的案件', body: ObjectionReply },
    // Files are checked by their content.
    timeoutSeconds: 29,
    memoryMb: 1769,
  },
});
