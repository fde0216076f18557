import type { Report } from '../../report.ts';
import { type Words, words } from '../language.ts';
import { titled } from '../words.ts';

/** What a reader must know to rely on the report: basis, scope, sources, limits, force and remedies. */

const basis = ({ policy: { name, nameEn, document, phase } }: Report): Words =>
  words(
    `制发依据：${titled(name)}（${document}）。本报告可用于企业上市、融资、招标投标、评优评先等事项，代替有关部门出具的无违法违规证明。${phase?.text ?? ''}`,
    `Basis: ${nameEn} (${document}). This report may be used for public listing, financing, bidding and tendering, awards and appraisals and similar matters, in place of certificates of no violations issued by the departments concerned. ${phase?.textEn ?? ''}`.trimEnd(),
  );

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What the version of the policy leaves out. */
const notListed = ({ policy: { omits } }: Report): Words =>
  words(
    `不列示的情形：${omits.map(({ name }) => name).join('；')}。`,
    `Not listed: ${omits.map(({ nameEn }) => lowerFirst(nameEn)).join('; ')}.`,
  );

const FORCE = words(
  '效力：首页印章图样仅作示意，不是印章。本报告以出具单位对电子文件所作的数字签名为准；依照《中华人民共和国电子签名法》第十三条、第十四条，可靠的电子签名与手写签名或者盖章具有同等的法律效力。打印件的真实性以核验结果为准。',
  "Force: the seal on the cover is an illustration and not a seal. What binds is the digital signature of the issuer on the electronic file; under Articles 13 and 14 of the Electronic Signature Law of the People's Republic of China, a reliable electronic signature has the same legal force as a handwritten signature or a seal. A printed copy is authentic to the extent that verification confirms it.",
);

const LANGUAGE = words(
  '语言：本报告为中文和英文对照版，以中文文本为准，英文文本仅供参考。记录内容、单位名称和文书号按数据来源单位提供的中文原文列示，不作翻译。',
  'Language: this edition is in Chinese and English. The Chinese text prevails; the English text is for reference only. The contents of records, the names of units and the numbers of documents are printed in the original Chinese as supplied by their sources and are not translated.',
);

const CLOSING = words(
  '性质：本报告依据生成时间已归集的数据自动生成，是对客观记载的查询结果，不代表出具单位对企业的评价、推荐或者担保，不代替依法应当作出的行政决定。',
  'Nature: this report is generated automatically from the data collected at the time of generation and states the result of an enquiry into objective records. It is no assessment, recommendation or guarantee of the enterprise by the issuer, and does not replace any administrative decision required by law.',
);

const STANDING: readonly Words[] = [
  words(
    '违法违规记录：指本市行政机关、法律法规授权的具有管理公共事务职能的组织、有关中央垂直管理单位、有关司法机关等对市场主体违反法律、法规、规章行为的客观记载，以生效法律文书确认的为限。',
    'Record of violation: an objective record of a violation of laws, regulations or rules by a market entity, made by administrative organs of this Municipality, organisations authorised by laws or regulations to administer public affairs, authorities under central vertical administration or judicial organs, and confirmed by a legal document in force.',
  ),
  words(
    '查询范围：本报告反映企业在本市行政区域内、所列领域和查询时段内的情况，不涉及其他地区、其他领域和其他时段。查询时段按法律文书的决定日期计算。',
    'Scope: this report reflects the situation of the enterprise within the administrative area of this Municipality, in the domains listed and in the period of enquiry only; it does not extend to other regions, domains or periods. The period is reckoned by the date of decision of the legal document.',
  ),
  words(
    '数据来源：各领域数据由“二、查询结果概要”所列数据提供单位及其所属有关单位报送，报送单位对数据的全面性、真实性、准确性负责；每条记录另列数据来源单位。',
    'Sources: the data of each domain are reported by the source unit listed in Section 2 and the units concerned under it, which answer for their completeness, truthfulness and accuracy; each record names its own source.',
  ),
  words(
    '查询结果：“未查询到违法违规记录”仅就所列领域、查询时段和数据截止时间而言。“数据不完整”和“未归集”均不表示没有违法违规记录。各种结果和标注的含义见本报告附件。',
    'Results: "No record of violation found" speaks only of the domain, the period and the data cut-off stated. Neither "Data incomplete" nor "Not covered" means that there is no record of violation. The meaning of each result and mark is set out in the Annex.',
  ),
  words(
    '数据截止时间：指该领域全部数据来源单位均已申报数据完整的最晚时间，此后的情况本报告不作反映；“尚无完整申报”指至少有一个数据来源单位从未申报。',
    'Data cut-off: the latest time up to which all sources of the domain have declared their data complete; this report does not reflect anything later. "No full declaration yet" means that at least one source has never declared.',
  ),
];

/** Where an enterprise says something beside a record. */
const STATEMENTS = words(
  '企业说明：明细中的“企业说明”由企业自行撰写，经审核仅确认不含违法和涉及个人隐私的内容，平台和数据来源单位未核实其真实性；不属于客观记载，不影响查询结果和记录的效力。',
  'Statements by the enterprise: the "Statement by the enterprise" beside a record is written by the enterprise itself. It was reviewed only for unlawful content and personal data; neither the platform nor the source has verified it. It is no objective record and affects neither the result nor the force of the record.',
);
const hasStatement = ({ domains }: Report): boolean =>
  domains.some(({ records }) => records.some(({ statement }) => statement !== undefined));

const REMEDIES: readonly Words[] = [
  words(
    '异议处理：企业认为记录存在错误、遗漏或者侵犯其合法权益的，可通过本平台向出具单位提出异议。依照《山东省社会信用条例》第三十九条，属于本单位处理范围的自收到异议之日起三个工作日内处理，需要数据来源单位核查的自收到异议之日起七个工作日内处理，并告知结果。',
    'Objections: an enterprise that considers a record to be wrong, incomplete or in infringement of its lawful rights and interests may object to the issuer through this platform. Under Article 39 of the Social Credit Regulations of Shandong Province, an objection within the remit of the issuer is handled within three working days of receipt, and one to be verified by the source within seven working days of receipt; the result is notified.',
  ),
  words(
    '投诉：对报告出具和异议处理不满意，或者被要求另行提供无违法违规证明的，可拨打 12345 政务服务便民热线投诉。',
    'Complaints: whoever is not satisfied with the issuing of a report or the handling of an objection, or is asked for a certificate of no violations in addition to this report, may call the 12345 government service hotline.',
  ),
];

export const explanation = (report: Report): Words[] => [
  basis(report),
  ...STANDING,
  notListed(report),
  ...REMEDIES,
  FORCE,
  ...(hasStatement(report) ? [STATEMENTS] : []),
  CLOSING,
  ...(report.language === 'zh-CN/en' ? [LANGUAGE] : []),
];
