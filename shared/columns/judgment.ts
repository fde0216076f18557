import { type Column, optional, required } from './column.ts';
import { organColumns, subjectColumns } from './parties.ts';
import { STATE_COLUMNS } from './states.ts';

const CRIMINAL_LAW = '刑法';
const PROCEDURE_LAW = '刑事诉讼法';

export const JUDGMENT_COLUMNS: readonly Column[] = [
  ...subjectColumns({ prefix: 'XS_BGDW', called: ['被告单位', '被告人', '罪犯'] }),
  required('XS_AH', 'caseNo', 'number', '案号|AH|刑事案号', {
    example: '（2026）鲁0781刑初5号',
    source: PROCEDURE_LAW,
  }),
  required('XS_SLFY', 'court', 'name', '审理法院|审理法院名称|审判法院|受理法院|SLFY', {
    example: '青州市人民法院',
    source: PROCEDURE_LAW,
  }),
  required('XS_ZM', 'offence', 'text', '罪名', { example: '污染环境罪', source: `${CRIMINAL_LAW}第三十条` }),
  required('XS_PJJG', 'sentence', 'text', '判决结果|裁判结果|判决内容|刑罚', {
    example: '判处罚金人民币五万元',
    source: `${CRIMINAL_LAW}第三十一条`,
  }),
  optional('XS_FJ', 'fine', 'amount', '罚金（万元）|罚金|罚金金额（万元）|罚金金额', {
    condition: '判处罚金时填写',
    example: '5',
    source: `${CRIMINAL_LAW}第五十二条`,
  }),
  required('XS_CPRQ', 'decidedOn', 'day', '裁判日期|判决日期|裁定日期|决定日期', {
    example: '2026/02/10',
    source: PROCEDURE_LAW,
  }),
  required('XS_SXRQ', 'effectiveOn', 'day', '裁判生效日期|判决生效日期|生效日期', {
    condition: '不早于裁判日期；未生效的裁判不报送',
    example: '2026/03/02',
    source: PROCEDURE_LAW,
  }),
  optional('XS_WSH', 'documentNo', 'number', '裁判文书文号|裁判文书号|判决书文号|判决书号|决定书文号', {
    orElse: 'caseNo',
    condition: '空则同案号',
  }),
  ...organColumns({ prefix: 'XS', called: ['决定机关', '裁判机关'], court: '审理法院' }),
  ...STATE_COLUMNS,
];
