import { defineRoutes } from '../../../shared/http/route.ts';
import { CheckParams } from '../schema.ts';
import {
  TableListReply,
  TableNoParams,
  TableQuery,
  TableReply,
  VerifyTableFileBody,
  VerifyTableFormQuery,
  VerifyTablePageQuery,
  VerifyTableQuery,
  VerifyTableReply,
} from './schema.ts';

/** What makes the files of a table needs the fonts and the time. */
const MAKES = { timeoutSeconds: 29, memoryMb: 1769 };
const PAGE = { status: 200, description: '核验页面', contentType: 'text/html; charset=utf-8' };

/** Anyone of the unit that asked, and the operator. */
const file = (kind: string, summary: string) =>
  ({
    method: 'GET',
    path: `/v1/checks/{checkId}/table.${kind}`,
    summary,
    callers: ['officer', 'operator'],
    params: CheckParams,
    query: TableQuery,
    reply: { status: 303, description: '见 Location：限时有效的下载地址' },
    ...MAKES,
  }) as const;

export const tableRoutes = defineRoutes({
  freezeCheckTable: {
    method: 'POST',
    path: '/v1/checks/{checkId}/tables',
    summary: '生成协助核查情况统计表：内容就此冻结，此前的统计表仍可核验，标明已有新表',
    callers: ['officer'],
    params: CheckParams,
    idempotencyKey: true,
    reply: { status: 201, description: '已冻结的统计表', body: TableReply },
    ...MAKES,
  },
  listCheckTables: {
    method: 'GET',
    path: '/v1/checks/{checkId}/tables',
    summary: '一次核查的统计表，最新的在前',
    callers: ['officer', 'operator'],
    params: CheckParams,
    reply: { status: 200, description: '统计表', body: TableListReply },
  },
  getCheckTablePdf: file('pdf', '协助核查情况统计表（PDF，已签章）'),
  getCheckTableXlsx: file('xlsx', '协助核查情况统计表（Excel）'),
  getCheckTableJson: file('json', '协助核查情况统计表（JSON，RFC 8785 规范化）'),
  verifyCheckTable: {
    method: 'GET',
    path: '/v1/verify/tables/{tableNo}',
    summary: '凭统计表编号和验证码核验，无须登录',
    callers: 'anyone',
    params: TableNoParams,
    query: VerifyTableQuery,
    reply: { status: 200, description: '真实的统计表及其状态与合计', body: VerifyTableReply },
  },
  verifyCheckTableFile: {
    method: 'POST',
    path: '/v1/verify/tables',
    summary: '凭统计表文件（PDF、XLSX 或 JSON）的 SHA-256 核验，无须登录',
    callers: 'anyone',
    body: VerifyTableFileBody,
    reply: { status: 200, description: '真实的统计表及其状态与合计', body: VerifyTableReply },
  },
  verifyCheckTableForm: {
    method: 'GET',
    path: '/verify/tables',
    summary: '统计表核验页面的入口：与 /verify 相同的表单；或凭统计表文件的 SHA-256 核验',
    callers: 'anyone',
    query: VerifyTableFormQuery,
    reply: PAGE,
  },
  verifyCheckTablePage: {
    method: 'GET',
    path: '/verify/tables/{tableNo}',
    summary: '统计表上二维码所指的核验页面',
    callers: 'anyone',
    params: TableNoParams,
    query: VerifyTablePageQuery,
    reply: PAGE,
  },
});
