import { type Column, optional, required } from './column.ts';
import { organColumns, subjectColumns } from './parties.ts';
import { STATE_COLUMNS } from './states.ts';

/** 国务院办公厅 2020: lists need a law, a decision and a way out. */
const RULE = '国办发〔2020〕49号';

export const DISHONESTY_LIST_COLUMNS: readonly Column[] = [
  ...subjectColumns({ prefix: 'MD_ZT', called: ['主体', '失信主体', '严重失信主体'] }),
  required('MD_WSH', 'documentNo', 'number', '列入决定书文号|列入决定文书号|决定书文号|决定文书号', {
    example: '青市监严失〔2026〕1号',
    source: RULE,
  }),
  required('MD_MC', 'list', 'name', '名单名称|严重失信主体名单名称|失信名单名称', {
    example: '市场监督管理严重违法失信名单',
    source: RULE,
  }),
  required('MD_LRSY', 'reason', 'text', '列入事由|列入原因|列入名单事由|列入名单原因', {
    example: '提交虚假材料取得登记',
    source: RULE,
  }),
  required('MD_LRYJ', 'basis', 'text', '列入依据|列入法律依据|列入名单依据', {
    example: '《市场监督管理严重违法失信名单管理办法》第十条',
    source: RULE,
  }),
  required('MD_LRRQ', 'listedOn', 'day', '列入日期|列入时间|列入名单日期', { example: '2026/03/02', source: RULE }),
  optional('MD_YCRQ', 'removedOn', 'day', '移出日期|移出时间|移出名单日期', {
    condition: '已移出时填写，不早于列入日期',
    source: RULE,
  }),
  optional('MD_JDRQ', 'decidedOn', 'day', '列入决定日期|决定日期', {
    orElse: 'listedOn',
    condition: '空则同列入日期',
  }),
  ...organColumns({
    prefix: 'MD',
    called: ['列入决定机关', '决定机关', '列入机关', '列入部门', '认定机关', '认定单位', '认定部门'],
  }),
  ...STATE_COLUMNS,
];
