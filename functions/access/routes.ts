import { defineRoutes } from '../../shared/http/route.ts';
import {
  AccessesQuery,
  AccessesReply,
  OwnRecordsQuery,
  OwnRecordsReply,
  UnusualQuery,
  UnusualReply,
} from './schema.ts';

export const routes = defineRoutes({
  listAccesses: {
    method: 'GET',
    path: '/v1/me/accesses',
    summary: '谁在何时、因何事项查看过本企业的信息（month 缺省为本月），最近的在前',
    callers: ['enterprise'],
    query: AccessesQuery,
    reply: { status: 200, description: '该月的一页查看记录', body: AccessesReply },
  },
  listOwnRecords: {
    method: 'GET',
    path: '/v1/me/records',
    summary: '平台所持本企业的全部记录、来源，以及今日出具报告时是否列入及其依据',
    callers: ['enterprise'],
    query: OwnRecordsQuery,
    reply: { status: 200, description: '一页记录，决定日期最近的在前', body: OwnRecordsReply },
  },
  listUnusualAccesses: {
    method: 'GET',
    path: '/v1/accesses/unusual',
    summary:
      '一个月内部门工作人员与平台运行单位的异常查看（month 缺省为上月）：按规则列出需要说明的人员（化名）、单位与数字',
    callers: ['operator'],
    query: UnusualQuery,
    reply: { status: 200, description: '该月的异常查看', body: UnusualReply },
    timeoutSeconds: 29,
    memoryMb: 1769,
  },
});
