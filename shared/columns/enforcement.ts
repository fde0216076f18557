import { type Column, optional, required } from './column.ts';
import { organColumns, subjectColumns } from './parties.ts';
import { STATE_COLUMNS } from './states.ts';
import { CONDUCT, PERFORMANCE } from './words.ts';

const RULE = '最高人民法院关于公布失信被执行人名单信息的若干规定';

/** English headers: the member names of the published list of dishonest judgment debtors. */
export const ENFORCEMENT_COLUMNS: readonly Column[] = [
  ...subjectColumns({
    prefix: 'ZX_BZXR',
    called: ['被执行人', '失信被执行人'],
    names: '被执行人姓名/名称|失信被执行人姓名/名称|iname',
    codes: 'cardNum',
  }),
  required('ZX_AH', 'caseNo', 'number', '执行案号|案号|caseCode|AH', {
    example: '（2026）鲁0781执12号',
    source: RULE,
  }),
  required('ZX_ZXFY', 'court', 'name', '执行法院|执行法院名称|courtName|SLFY', {
    example: '青州市人民法院',
    source: RULE,
  }),
  required('ZX_YJWH', 'basisNo', 'number', '执行依据文号|gistId|ZXYJWH', {
    example: '（2025）鲁0781民初8号',
    source: RULE,
  }),
  required('ZX_YJDW', 'basisUnit', 'name', '作出执行依据单位|做出执行依据单位|作出执行依据的单位|gistUnit', {
    example: '青州市人民法院',
    source: RULE,
  }),
  required('ZX_LARQ', 'filedOn', 'day', '立案时间|立案日期|regDate|LASJ', { example: '2026/01/05', source: RULE }),
  required(
    'ZX_YW',
    'duty',
    'text',
    '生效法律文书确定的义务|法律生效文书确定的义务|生效法律文书确定的被执行人义务|duty',
    { example: '给付货款12万元', source: RULE },
  ),
  required('ZX_LXQK', 'performance', 'text', '被执行人的履行情况|履行情况|performance', {
    choices: PERFORMANCE,
    example: '全部未履行',
    source: RULE,
  }),
  required(
    'ZX_XWQX',
    'conduct',
    'text',
    '失信被执行人行为具体情形|失信行为具体情形|失信被执行人具体情形|disruptTypeName',
    { choices: CONDUCT, example: '有履行能力而拒不履行生效法律文书确定义务', source: RULE },
  ),
  optional('ZX_FBSJ', 'publishedOn', 'day', '发布时间|发布日期|publishDate', {
    condition: '不早于立案时间',
    example: '2026/03/02',
    source: RULE,
  }),
  optional('ZX_TCRQ', 'endedOn', 'day', '退出日期|退出名单日期', {
    condition: '已退出名单时填写',
    source: RULE,
  }),
  optional('ZX_WSH', 'documentNo', 'number', '失信决定书文号|决定书文号|决定文书号', {
    orElse: 'caseNo',
    condition: '空则同执行案号',
  }),
  optional('ZX_JDRQ', 'decidedOn', 'day', '失信决定日期|决定日期', {
    orElse: 'publishedOn',
    condition: '空则同发布时间，二者须填其一',
  }),
  ...organColumns({ prefix: 'ZX', called: ['决定机关'], court: '执行法院' }),
  ...STATE_COLUMNS,
];
