import { type Column, optional } from './column.ts';
import { LITIGATION_STATE, REPAIR, SEVERITY, STATUS } from './words.ts';

/** Columns that the tables of all kinds have. XZ_ columns are the platform's own. */

const REPAIR_RULE = '信用修复管理办法';

/** Last in each table. */
export const STATE_COLUMNS: readonly Column[] = [
  optional('BZ', 'remark', 'text', '备注|CF_BZ'),
  optional('XZ_BB', 'version', 'instant', '版本时间', {
    condition: '更正、撤销已报送的记录时填写，以后报的版本为准；空为收到时间',
  }),
  optional('XZ_ZT', 'status', 'choice', '文书状态|当前状态|CF_ZT', {
    choices: STATUS,
    condition: '空为“有效”',
    example: '有效',
  }),
  optional('XZ_ZTRQ', 'statusChangedOn', 'day', '文书状态变更日期|状态变更日期|撤销日期|变更日期', {
    condition: '文书被撤销、变更、确认违法或无效时填写；变更之日起 3 个工作日内报送',
    source: '山东省社会信用条例第四十条',
  }),
  optional('XZ_LXRQ', 'fulfilledOn', 'day', '履行完毕日期', { condition: '已履行完毕时填写' }),
  optional('XZ_XFZT', 'repair.state', 'choice', '修复状态|信用修复状态', {
    choices: REPAIR,
    condition: '有信用修复时填写；填写修复日期时必填',
    source: REPAIR_RULE,
  }),
  optional('XZ_XFRQ', 'repair.on', 'day', '修复日期|信用修复日期', {
    condition: '修复状态为“已修复”时填写',
    source: REPAIR_RULE,
  }),
  optional('XZ_SSZT', 'litigation', 'choice', '复议诉讼状态', {
    choices: LITIGATION_STATE,
    condition: '在行政复议或行政诉讼中时填写',
  }),
  optional('XZ_YZCD', 'severity', 'choice', '失信程度|失信严重程度', { choices: SEVERITY }),
];

/** Beside the record: the kind that a row says it is of, and the domain of a record that the province sends. */
export const KIND_COLUMN = optional('XZ_JLLX', 'kind', 'choice', '记录类型|记录种类|kind');
export const DOMAIN_COLUMN = optional('XZ_LY', 'domain', 'choice', '领域代码|domain', {
  condition: '仅省级平台回流数据时填写',
});
export const BESIDE_THE_RECORD: readonly Column[] = [KIND_COLUMN, DOMAIN_COLUMN];
