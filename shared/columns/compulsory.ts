import { type Column, optional, required } from './column.ts';
import { organColumns, subjectColumns } from './parties.ts';
import { STATE_COLUMNS } from './states.ts';
import { MEASURE } from './words.ts';

const LAW = '行政强制法';

export const COMPULSORY_COLUMNS: readonly Column[] = [
  ...subjectColumns({ prefix: 'QZ_XDR', called: ['行政相对人', '当事人'] }),
  required(
    'QZ_WSH',
    'documentNo',
    'number',
    '行政强制决定书文号|强制决定书文号|行政强制决定文书号|决定书文号|决定文书号',
    {
      example: '青市监强制〔2026〕3号',
      source: `${LAW}第二十四条`,
    },
  ),
  required(
    'QZ_CSMC',
    'measure',
    'text',
    '强制措施或执行方式|行政强制措施或执行方式|行政强制措施|强制措施|行政强制措施种类|强制措施种类|强制措施名称|强制执行方式|行政强制执行方式',
    { choices: MEASURE, example: '查封场所、设施或者财物', source: `${LAW}第九条、第十二条` },
  ),
  required('QZ_SY', 'facts', 'text', '强制事实|事实|强制事由|行政强制事由|违法事实|事实和理由', {
    example: '涉嫌无证生产特种设备',
    source: `${LAW}第二十四条`,
  }),
  required('QZ_YJ', 'basis', 'text', '强制依据|依据|行政强制依据|法律依据', {
    example: '《中华人民共和国特种设备安全法》第六十一条',
    source: `${LAW}第二十四条`,
  }),
  required('QZ_NR', 'content', 'text', '强制内容|内容|行政强制内容|决定内容', {
    example: '查封生产车间一处，期限30日',
    source: `${LAW}第二十四条`,
  }),
  required('QZ_JDRQ', 'decidedOn', 'day', '强制决定日期|行政强制决定日期|决定日期', {
    example: '2026/03/02',
    source: `${LAW}第二十四条`,
  }),
  optional('QZ_JCRQ', 'liftedOn', 'day', '解除日期|强制措施解除日期|解除强制措施日期', {
    condition: '已解除时填写，不早于决定日期',
    source: `${LAW}第二十八条`,
  }),
  ...organColumns({
    prefix: 'QZ',
    called: ['决定机关', '行政强制机关', '强制机关', '强制决定机关', '实施机关'],
  }),
  ...STATE_COLUMNS,
];
