/** The rules of data quality after the fact, with where each comes from. What a rule finds holds nothing back. */

/** Which figure a finding counts against: 合规率, 迟报率, or neither. */
type Counts = 'compliance' | 'timeliness' | 'none';

interface QualityRule {
  title: string;
  counts: Counts;
  source: string;
}

export const QUALITY_RULES = {
  'DQ-001': {
    title: '迟报：决定作出之日起超过 7 个工作日报送',
    counts: 'timeliness',
    source: '发改办财金〔2018〕424号',
  },
  'DQ-002': {
    title: '主体不明：企业基础信息中没有该统一社会信用代码',
    counts: 'compliance',
    source: '双公示校验规则 1001：未查询到主体',
  },
  'DQ-003': {
    title: '名称与代码不符：名称与该代码登记的名称不一致',
    counts: 'compliance',
    source: '双公示校验规则 1001：查询到的主体信息不匹配',
  },
  'DQ-004': {
    title: '条件必填项缺失',
    counts: 'compliance',
    source: '双公示数据标准（2021年版）各条件必填项；平台校验规则',
  },
  'DQ-005': {
    title: '疑似重复：同一主体、机关、决定日期和内容，文号不同',
    counts: 'compliance',
    source: '双公示数据标准（2021年版）：文号与名称、机关共同确定一条记录',
  },
  'DQ-006': { title: '版本冲突：同一版本时间下内容不同', counts: 'compliance', source: '平台版本规则' },
  'DQ-007': {
    title: '金额存疑：罚款超过 1 亿元，或与处罚内容中的罚款金额不一致',
    counts: 'compliance',
    source: '双公示数据标准（2021年版）：罚款金额以万元计；1 亿元为平台提示值',
  },
  'DQ-008': {
    title: '简易程序罚款超限：公民 200 元，法人或其他组织 3000 元',
    counts: 'compliance',
    source: '《行政处罚法》第五十一条',
  },
  'DQ-009': { title: '误报撤回', counts: 'none', source: '《行政处罚法》第四十八条；平台撤回规则' },
  'DQ-010': { title: '静默：单位从未申报其数据完整', counts: 'none', source: '潍信用办〔2023〕4号：实时、全量推送' },
  'DQ-011': {
    title: '类别与代码不符：类别为个体工商户，代码不以 92 开头',
    counts: 'compliance',
    source: 'GB 32100-2015；双公示校验规则',
  },
  'DQ-012': { title: '未通过入库校验，已退回', counts: 'compliance', source: '平台校验规则' },
  'DQ-013': {
    title: '变更迟报：文书撤销、变更、确认违法或无效之日起超过 3 个工作日报送',
    counts: 'timeliness',
    source: '《山东省社会信用条例》第四十条；《行政处罚法》第四十八条、第八十五条',
  },
} as const satisfies Record<string, QualityRule>;

export type QualityRuleId = keyof typeof QUALITY_RULES;
export const QUALITY_RULE_IDS = Object.keys(QUALITY_RULES) as QualityRuleId[];

export const countsAgainstCompliance = (rule: QualityRuleId): boolean => QUALITY_RULES[rule].counts === 'compliance';
