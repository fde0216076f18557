import * as z from 'zod';
import { XLSX } from '../../shared/http/media-types.ts';
import { defineRoutes } from '../../shared/http/route.ts';
import { TEMPLATE_FILES } from './file-name.ts';

export const routes = defineRoutes({
  getTemplate: {
    method: 'GET',
    path: '/v1/templates/{file}',
    summary: '报送模板：{记录类型}.xlsx（含填写说明与下拉选项）或 {记录类型}.csv',
    callers: 'anyone',
    params: z.object({ file: z.string().meta({ enum: TEMPLATE_FILES }) }),
    reply: {
      status: 200,
      description: `模板文件（CSV 为 text/csv）。取 XLSX 时请求头 Accept 请以 ${XLSX} 开头`,
      contentType: XLSX,
    },
    memoryMb: 1024,
  },
});
