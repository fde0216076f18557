import { CSV, XLSX } from '../../shared/http/media-types.ts';
import { defineRoutes } from '../../shared/http/route.ts';
import { assistRoutes } from './assist/routes.ts';
import {
  CheckFileBody,
  CheckFileReply,
  CheckListQuery,
  CheckListReply,
  CheckParams,
  CheckReply,
  CreateCheckBody,
  ResultsQuery,
  ResultsReply,
} from './schema.ts';
import { tableRoutes } from './table/routes.ts';

export const routes = defineRoutes({
  createCheckFile: {
    method: 'POST',
    path: '/v1/checks/files',
    summary: '为核查名单文件或协助核查反馈表取得限时上传地址',
    callers: ['officer'],
    body: CheckFileBody,
    idempotencyKey: true,
    reply: { status: 201, description: '上传地址', body: CheckFileReply },
  },
  getCheckListCsv: {
    method: 'GET',
    path: '/v1/checks/template.csv',
    summary: '核查名单模板（CSV）',
    callers: 'anyone',
    reply: { status: 200, description: '模板文件', contentType: CSV },
  },
  getCheckListXlsx: {
    method: 'GET',
    path: '/v1/checks/template.xlsx',
    summary: '核查名单模板（Excel）',
    callers: 'anyone',
    reply: { status: 200, description: `模板文件。请求头 Accept 请以 ${XLSX} 开头`, contentType: XLSX },
    memoryMb: 1024,
  },
  createCheck: {
    method: 'POST',
    path: '/v1/checks',
    summary: '信用互查：就一个事项批量核查企业（最多 5000 家），须由工作人员发起并写明事由和事项编号',
    callers: ['officer'],
    body: CreateCheckBody,
    idempotencyKey: true,
    reply: { status: 202, description: '已受理，在队列中进行', body: CheckReply },
    timeoutSeconds: 29,
    memoryMb: 1024,
  },
  listChecks: {
    method: 'GET',
    path: '/v1/checks',
    summary: '本单位发起的核查，最近的在前',
    callers: ['officer', 'operator'],
    query: CheckListQuery,
    reply: { status: 200, description: '一页核查', body: CheckListReply },
  },
  getCheck: {
    method: 'GET',
    path: '/v1/checks/{checkId}',
    summary: '一次核查的进度、各领域数据完整情况与汇总',
    callers: ['officer', 'operator'],
    params: CheckParams,
    reply: { status: 200, description: '该核查', body: CheckReply },
  },
  getCheckResults: {
    method: 'GET',
    path: '/v1/checks/{checkId}/results',
    summary: '核查结果：逐主体、逐领域；未能核查的主体及原因',
    callers: ['officer', 'operator'],
    params: CheckParams,
    query: ResultsQuery,
    reply: { status: 200, description: '一页结果，按名单次序', body: ResultsReply },
    timeoutSeconds: 29,
    memoryMb: 1024,
  },
  ...assistRoutes,
  ...tableRoutes,
});
