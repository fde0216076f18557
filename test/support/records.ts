import { type RecordInput, type RecordOf, RecordSchema, type ViolationRecord } from '../../shared/records/record.ts';

/** Sample subjects; every code has a valid check character. */
export const FIRM = { name: '青州市广固范公示例机械有限公司', uscc: '91370781MA0010168J' };
export const OTHER_FIRM = { name: '青州市云门云门示例环保科技有限公司', uscc: '91370781MA0010117A' };
export const BUREAU = { name: '青州市市场监督管理局', uscc: '11370781MA0005019F' };

type PenaltyInput = Extract<RecordInput, { kind: 'penalty' }>;

/** A penalty without a fault; a test names only what it is about. */
export const penaltyInput = (changes: Partial<PenaltyInput> = {}): PenaltyInput => ({
  kind: 'penalty',
  documentNo: '青市监处罚〔2026〕12号',
  subject: { ...FIRM, type: '法人及非法人组织' },
  violationType: '特种设备未经定期检验',
  facts: '1台叉车超过检验有效期仍在使用',
  basis: '《中华人民共和国特种设备安全法》第八十四条第（一）项',
  categories: ['罚款'],
  content: '罚款7806元',
  fine: '0.7806',
  decidedOn: '2026-02-27',
  validUntil: '2027-02-27',
  publishedUntil: '2027-02-27',
  authority: BUREAU,
  source: BUREAU,
  ...changes,
});

export const penalty = (changes: Partial<PenaltyInput> = {}): RecordOf<'penalty'> =>
  RecordSchema.parse(penaltyInput(changes)) as RecordOf<'penalty'>;

const common = {
  subject: { ...FIRM, type: '法人及非法人组织' as const },
  authority: BUREAU,
  source: BUREAU,
  decidedOn: '2026-02-27',
};

/** One record of each kind, none with a fault. */
export const oneOfEachKind: Record<ViolationRecord['kind'], RecordInput> = {
  penalty: penaltyInput(),
  compulsory: {
    kind: 'compulsory',
    documentNo: '青市监强制〔2026〕3号',
    ...common,
    measure: '查封场所、设施或者财物',
    facts: '涉嫌无证经营',
    basis: '《中华人民共和国行政强制法》第九条',
    content: '查封仓库一处',
  },
  enforcement: {
    kind: 'enforcement',
    documentNo: '（2026）鲁0781执12号',
    ...common,
    caseNo: '（2026）鲁0781执12号',
    court: '青州市人民法院',
    basisNo: '（2025）鲁0781民初8号',
    basisUnit: '青州市人民法院',
    filedOn: '2026-01-05',
    duty: '给付货款',
    performance: '全部未履行',
    conduct: '有履行能力而拒不履行生效法律文书确定义务',
  },
  'dishonesty-list': {
    kind: 'dishonesty-list',
    documentNo: '青市监严失〔2026〕1号',
    ...common,
    list: '市场监督管理严重违法失信名单',
    reason: '提交虚假材料取得登记',
    basis: '《市场监督管理严重违法失信名单管理办法》第十条',
    listedOn: '2026-02-27',
  },
  judgment: {
    kind: 'judgment',
    documentNo: '（2026）鲁0781刑初5号',
    ...common,
    caseNo: '（2026）鲁0781刑初5号',
    court: '青州市人民法院',
    offence: '污染环境罪',
    sentence: '判处罚金人民币五万元',
    fine: '5',
    effectiveOn: '2026-03-10',
  },
};
