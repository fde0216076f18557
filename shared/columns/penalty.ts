import { type Column, optional, required } from './column.ts';
import { STATE_COLUMNS } from './states.ts';
import { PENALTY_CATEGORY, PROCEDURE, SUBJECT_TYPE } from './words.ts';

const STANDARD = '双公示标准（2021年）';
const PENALTY_LAW = '行政处罚法';

const ABOUT: readonly Column[] = [
  required('CF_XDR_MC', 'subject.name', 'name', '行政相对人名称|相对人名称|当事人名称|处罚相对人名称', {
    example: '青州市示例商贸有限公司',
    source: STANDARD,
  }),
  required('CF_XDR_LB', 'subject.type', 'choice', '行政相对人类别|相对人类别|行政相对人类型', {
    choices: SUBJECT_TYPE,
    condition: '不收自然人的记录；92 开头的代码为个体工商户',
    example: '法人及非法人组织',
    source: STANDARD,
  }),
  required(
    'CF_XDR_SHXYM',
    'subject.uscc',
    'uscc',
    '行政相对人代码_1（统一社会信用代码）|行政相对人代码_1|行政相对人统一社会信用代码|相对人统一社会信用代码|统一社会信用代码|代码_1统一社会信用代码',
    { example: '91370781MA0010029U', source: 'GB 32100-2015' },
  ),
];

const WHAT: readonly Column[] = [
  required(
    'CF_WSH',
    'documentNo',
    'number',
    '行政处罚决定书文号|行政处罚决定文书号|处罚决定书文号|决定书文号|决定文书号',
    { example: '青市监处罚〔2026〕12号', source: STANDARD },
  ),
  required('CF_WFXW', 'violationType', 'text', '违法行为类型', { example: '特种设备未经定期检验', source: STANDARD }),
  required('CF_SY', 'facts', 'text', '违法事实|处罚事由', {
    example: '1台叉车超过检验有效期仍在使用',
    source: STANDARD,
  }),
  required('CF_YJ', 'basis', 'text', '处罚依据|行政处罚依据', {
    example: '《中华人民共和国特种设备安全法》第八十四条第（一）项',
    source: STANDARD,
  }),
  required('CF_CFLB', 'categories', 'categories', '处罚类别|行政处罚类别|处罚种类', {
    choices: PENALTY_CATEGORY,
    condition: '有多种的以英文分号连接；其他种类写作“其他-具体种类”',
    example: '警告;罚款',
    source: `${PENALTY_LAW}第九条`,
  }),
  required('CF_CFLB1', 'categories', 'categories', '处罚类别1|处罚类别_1', { older: true }),
  optional('CF_CFLB2', 'categories', 'categories', '处罚类别2|处罚类别_2', { older: true }),
  required('CF_NR', 'content', 'text', '处罚内容|行政处罚内容|处罚结果|CF_JG', {
    example: '警告，罚款7806元',
    source: STANDARD,
  }),
  optional('CF_NR_FK', 'fine', 'amount', '罚款金额（万元）|罚款金额|罚款（万元）|罚款数额（万元）', {
    condition: '处罚类别含罚款时必填，大于 0',
    example: '0.7806',
    source: STANDARD,
  }),
  optional(
    'CF_NR_WFFF',
    'confiscated',
    'amount',
    '没收违法所得、没收非法财物的金额（万元）|没收违法所得、没收非法财物金额（万元）|没收违法所得、非法财物金额（万元）|没收违法所得、没收非法财物的金额|没收金额（万元）',
    { condition: '处罚类别含没收时必填，或在处罚内容中写明没收的财物', source: STANDARD },
  ),
  optional('CF_NR_ZKDX', 'licence', 'name', '暂扣或吊销证照名称及编号|暂扣或者吊销证照名称及编号', {
    condition: '处罚类别含暂扣或吊销许可证件时必填',
    source: STANDARD,
  }),
];

const WHEN_AND_WHO: readonly Column[] = [
  required('CF_JDRQ', 'decidedOn', 'day', '处罚决定日期|行政处罚决定日期|作出处罚决定日期|决定日期', {
    condition: '决定之日起 7 个工作日内报送',
    example: '2026/03/02',
    source: '发改办财金〔2018〕424号',
  }),
  optional('CF_YXQ', 'validUntil', 'day', '处罚有效期|处罚有效期至|有效期至', {
    condition: '长期有效的填 2099/12/31',
    source: STANDARD,
  }),
  optional('CF_GSJZQ', 'publishedUntil', 'day', '公示截止期|公示截止日期|公示截止期限', {
    condition: '晚于处罚决定日期',
    source: STANDARD,
  }),
  required('CF_CFJG', 'authority.name', 'name', '处罚机关|处罚机关名称|行政处罚机关|CF_XZJG', {
    example: '青州市市场监督管理局',
    source: STANDARD,
  }),
  required(
    'CF_CFJGDM',
    'authority.uscc',
    'uscc',
    '处罚机关统一社会信用代码|处罚机关代码|行政处罚机关统一社会信用代码|CF_XZJGDM',
    { example: '11370781MA0005019F', source: STANDARD },
  ),
  required('CF_SJLY', 'source.name', 'name', '数据来源单位|数据来源单位名称|数据来源|CF_LYDW', {
    example: '青州市市场监督管理局',
    source: STANDARD,
  }),
  required('CF_SJLYDM', 'source.uscc', 'uscc', '数据来源单位统一社会信用代码|数据来源单位代码|CF_LYDWDM', {
    example: '11370781MA0005019F',
    source: STANDARD,
  }),
];

/** 双公示 standard (2018, 2021) with the codes of 2015 beside it. */
export const PENALTY_COLUMNS: readonly Column[] = [
  ...ABOUT,
  ...WHAT,
  ...WHEN_AND_WHO,
  optional('XZ_CX', 'procedure', 'choice', '处罚程序|适用程序', {
    choices: PROCEDURE,
    condition: '空为“普通程序”',
    example: '普通程序',
    source: `${PENALTY_LAW}第五十一条`,
  }),
  optional('XZ_XWZLRQ', 'actEndedOn', 'day', '违法行为终了日期|违法行为终了之日', {
    source: '山东省社会信用条例',
  }),
  ...STATE_COLUMNS,
];
