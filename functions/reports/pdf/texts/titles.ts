import type { Report } from '../../report.ts';
import { type Words, words } from '../language.ts';

/** Titles, headings and what stands on every page. */

export const TITLE = words('企业信用报告', 'Enterprise Credit Report');
export const EDITION = words('（无违法违规证明版）', '(in Lieu of Certificates of No Violations)');
export const FULL_TITLE = words(`${TITLE.zh}${EDITION.zh}`, `${TITLE.en} ${EDITION.en}`);

export const HEADINGS = {
  explanation: words('报告说明', 'Explanatory Notes'),
  base: words('一、主体基本信息', '1. Basic Information'),
  summary: words('二、查询结果概要', '2. Summary of Results'),
  details: words('三、违法违规记录明细', '3. Details of Records of Violation'),
  annex: words('附：核验信息', 'Annex: Verification'),
  methods: words('核验方法', 'How to verify'),
  outcomes: words('核验结果的含义', 'What a verification says'),
  meanings: words('查询结果和标注（生成时间的状态）的含义', 'Results, and marks as of the time of generation'),
} as const;

export const SUMMARY_COLUMNS = [
  words('序号', 'No.'),
  words('领域', 'Domain'),
  words('数据提供单位', 'Source unit'),
  words('数据截止时间', 'Data cut-off'),
  words('查询结果', 'Result'),
] as const;

export const QR_CAPTION = words('扫描二维码核验', 'Scan to verify');
export const CODE_NAME = words('验证码', 'Code');
export const SEAL_NOTE = words(
  '印章图样仅作示意，以数字签名为准',
  'Illustration only; the digital signature is what binds',
);

export const numberLine = ({ reportNo }: Report): Words =>
  words(`报告编号：${reportNo}`, `报告编号 Report No.：${reportNo}`);
export const pageLine = (page: number, pages: number): Words =>
  words(`第 ${page} 页 共 ${pages} 页`, `第 ${page} 页 共 ${pages} 页 / Page ${page} of ${pages}`);
