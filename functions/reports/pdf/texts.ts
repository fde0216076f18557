import { PURPOSES, type Report } from '../report.ts';
import type { Totals } from './totals.ts';
import { asOfInWords, periodInWords, titled } from './words.ts';

/** Every sentence of the printed report, in one place, so that another language can stand beside it. */

export const TITLE = '企业信用报告';
export const EDITION = '（无违法违规证明版）';
export const FULL_TITLE = `${TITLE}${EDITION}`;

export const HEADINGS = {
  base: '一、主体基本信息',
  summary: '二、查询结果概要',
  details: '三、违法违规记录明细',
  notes: '四、报告说明',
  check: '附：核验信息',
} as const;

export const QR_CAPTION = '扫描二维码核验';
export const SUMMARY_COLUMNS = ['序号', '领域', '数据提供单位', '数据截止时间', '查询结果'] as const;

export const header = (report: Report): [string, string] => [FULL_TITLE, `报告编号：${report.reportNo}`];
export const footer = (page: number, pages: number): string => `第 ${page} 页 共 ${pages} 页`;

/** The counts of each result; a result no domain has is left out. */
const tally = (totals: Totals): string => {
  const gaps = totals.foundWithGaps > 0 ? `，其中${totals.foundWithGaps}个领域数据不完整` : '';
  const parts: [number, string][] = [
    [totals.none, '未查询到违法违规记录'],
    [totals.found, `查询到违法违规记录（共${totals.records}条${gaps}）`],
    [totals.incomplete, '数据不完整'],
    [totals.notCovered, '未归集'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count}个领域${words}`)
    .join('；');
};

/** What was asked, and the answer in one line, as label and value. */
export const coverRows = (report: Report, totals: Totals): [string, string][] => [
  ['报告编号', report.reportNo],
  ['企业名称', report.enterprise.name],
  ['统一社会信用代码', report.enterprise.uscc],
  ['查询时段', periodInWords(report.period)],
  ['查询领域', `${totals.domains} 个`],
  ['查询结果', tally(totals)],
  ['报告用途', PURPOSES[report.purpose]],
  ['生成时间', asOfInWords(report.asOf)],
  ['出具单位', report.issuer],
];

export const totalsSentence = (report: Report, totals: Totals): string =>
  `经查询，${report.enterprise.name}于${periodInWords(report.period)}期间，在${report.region}行政区域内、本报告所列${totals.domains}个领域中：` +
  `${tally(totals)}。各领域的查询结果及其数据截止时间如下。`;

export const detailsSentence = (totals: Totals): string =>
  totals.records === 0
    ? '查询时段内，本报告所列领域未查询到应当列示的违法违规记录。各领域的数据是否完整，以“二、查询结果概要”所列为准。'
    : `查询时段内共查询到违法违规记录${totals.records}条，按领域逐条列示如下。金额以万元计，括号内为折合的元数；“—”表示数据来源单位未提供该项。`;

const RESULT_MEANINGS =
  '“未查询到违法违规记录”指该领域全部数据来源单位已就查询时段申报数据完整（截至所列数据截止时间），且未查询到应当列示的记录；' +
  '“查询到 N 条”指查询到应当列示的记录 N 条，标注“（数据不完整）”的，表示另有数据尚未申报完整，可能还有其他记录；' +
  '“数据不完整”指有数据来源单位未就查询时段申报完整，不能据此认为没有违法违规记录；' +
  '“未归集”指该领域数据尚未归集到本平台，本报告对该领域不作任何证明。';

/** What a reader must know to rely on the report: scope, sources, meaning, limits, checks and remedies. */
export const notes = (report: Report): string[] => [
  `制发依据：${titled(report.policy.name)}（${report.policy.document}）。本报告可用于企业上市、融资、招标投标、评优评先等事项，代替有关部门出具的无违法违规证明。`,
  '违法违规记录：指本市行政机关、法律法规授权的具有管理公共事务职能的组织、有关中央垂直管理单位、有关司法机关等对市场主体违反法律、法规、规章行为的客观记载，以生效法律文书确认的为限。',
  `查询范围：本报告反映企业在本市（${report.region}）行政区域内、所列领域和查询时段内的情况，不涉及其他地区、其他领域和其他时段。查询时段按法律文书的决定日期计算。`,
  '数据来源：各领域数据由“二、查询结果概要”所列数据提供单位及其所属有关单位报送，报送单位对数据的全面性、真实性、准确性负责；每条记录另列数据来源单位。',
  `查询结果：${RESULT_MEANINGS}`,
  '数据截止时间：指该领域全部数据来源单位均已申报数据完整的最晚时间，此后的情况本报告不作反映；“尚无完整申报”指至少有一个数据来源单位从未申报。',
  '不列示的情形：依法不予行政处罚的；法律文书已被撤销、确认违法或者无效的；数据来源单位误报撤回的。',
  '标注：“异议处理中”“行政复议中”“行政诉讼中”表示该记录正在依法处理，结果可能变化；“已修复”“修复处理中”表示信用修复的状态。标注为生成时间的状态。',
  '核验方法：扫描首页二维码，或者在核验网址输入报告编号和验证码，可查看本报告是否真实、签发后数据是否变化；持有电子文件的，还可提交文件的 SHA-256 摘要核验。核验结果与纸面内容不一致的，以核验结果为准。',
  '异议处理：企业认为记录存在错误、遗漏或者侵犯其合法权益的，可通过本平台向出具单位提出异议。依照《山东省社会信用条例》第三十九条，属于本单位处理范围的自收到异议之日起三个工作日内处理，需要数据来源单位核查的自收到异议之日起七个工作日内处理，并告知结果。',
  '投诉渠道：对报告出具和异议处理不满意，或者被要求另行提供无违法违规证明的，可拨打 12345 政务服务便民热线投诉。',
  '本报告依据生成时间已归集的数据自动生成，是对客观记载的查询结果，不代表出具单位对企业的评价、推荐或者担保，也不代替行政许可、审批等依法应当作出的决定。',
];

/** The page where a reader types what the QR code would carry. */
const verifyStart = ({ verifyUrl }: Report): string =>
  verifyUrl.slice(0, verifyUrl.indexOf('/verify') + '/verify'.length);

export const checkRows = (report: Report): [string, string][] => [
  ['报告编号', report.reportNo],
  ['验证码', report.verificationCode],
  ['核验网址', report.verifyUrl],
  ['自行核验', `在 ${verifyStart(report)} 填写报告编号和验证码，或者本电子文件的 SHA-256 摘要`],
  ['数据时点', asOfInWords(report.asOf)],
  ['文件摘要', '以本电子文件全部字节计算的 SHA-256 值；文件经任何改动，摘要即不一致'],
];
