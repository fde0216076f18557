import { RESULT_MEANINGS } from '../../../../shared/results/meanings.ts';
import { MARKS, type Mark, type Report } from '../../report.ts';
import { MARKS_EN } from '../english.ts';
import { type Said, type Words, words } from '../language.ts';
import { asOfInWords } from '../words.ts';

/** The annex: how the report is checked, and what the words in it and in the answer mean. */

export const referenceRows = (report: Report): [Words, Said][] => [
  [words('报告编号', 'Report No.'), report.reportNo],
  [words('验证码', 'Verification code'), report.verificationCode],
  [words('核验网址', 'Address'), report.verifyUrl],
  [words('数据时点', 'State of the data'), asOfInWords(report.asOf)],
];

/** The page where a reader types what the QR code would carry. */
const verifyStart = ({ verifyUrl }: Report): string =>
  verifyUrl.slice(0, verifyUrl.indexOf('/verify') + '/verify'.length);

export const methodRows = (report: Report): [Words, Words][] => [
  [
    words('扫描二维码', 'QR code'),
    words(
      `扫描任意一页的二维码，打开的网址应以 ${verifyStart(report)} 开头。页面所示内容应与本报告一致；不一致的，以核验页面为准。`,
      `Scan the QR code on any page. The address opened must begin with ${verifyStart(report)}. What the page shows must agree with this report; where they differ, the page prevails.`,
    ),
  ],
  [
    words('编号和验证码', 'Number and code'),
    words(
      `打开 ${verifyStart(report)} ，输入报告编号和验证码，结果与扫描二维码相同。`,
      `Open ${verifyStart(report)} and enter the report number and the verification code; the answer is the same.`,
    ),
  ],
  [
    words('核对电子文件', 'File'),
    words(
      '在同一页面提交本电子文件的 SHA-256 摘要。文件经任何改动，摘要即不一致。',
      'Submit the SHA-256 digest of this file on the same page. Any change to the file changes the digest.',
    ),
  ],
  [
    words('查看数字签名', 'Signature'),
    words(
      '用可验证数字签名的 PDF 阅读软件打开本文件，确认签名者为出具单位、证书有效、文件自签名后未被改动。',
      'Open this file in a PDF reader that validates digital signatures, and confirm that the signer is the issuer, that the certificate is valid and that the file has not been changed since it was signed.',
    ),
  ],
  [
    words('离线核验', 'Offline'),
    words(
      '向出具单位取得根证书，执行命令 xinzheng verify --ca 根证书.pem 文件名.pdf，核对数字签名，以及文件内附的机器可读数据与本报告是否一致。',
      'Obtain the root certificate from the issuer and run the command xinzheng verify --ca ROOT.pem FILE.pdf: it checks the signature, and the machine-readable data attached to this file against the report.',
    ),
  ],
];

export const OUTCOME_ROWS: readonly [Words, Words][] = [
  [
    words('真实且数据一致', 'Genuine, current'),
    words(
      '报告真实，且与平台现有数据一致。',
      'The report is genuine and agrees with the data that the platform holds now.',
    ),
  ],
  [
    words('真实，数据已变化', 'Genuine, data changed'),
    words(
      '报告真实，但出具后平台数据有变化，请向企业索取新出具的报告。',
      'The report is genuine, but the data have changed since it was issued. Ask the enterprise for a new report.',
    ),
  ],
  [
    words('已被新报告替代', 'Superseded'),
    words(
      '报告真实，但企业已有替代它的新报告，请向企业索取新报告及其验证码。',
      'The report is genuine, but a new one of the enterprise replaces it. Ask the enterprise for the new report and its code.',
    ),
  ],
  [
    words('已撤销', 'Revoked'),
    words(
      '出具单位已撤销本报告，不得再作为证明使用。',
      'The issuer has revoked the report; it must no longer be used as evidence.',
    ),
  ],
  [
    words('没有相符的报告', 'No such report'),
    words(
      '编号、验证码或者文件与平台签发的任何报告都不相符，该文件不可信。',
      'Number, code or file agree with no report that the platform issued. The document is not to be trusted.',
    ),
  ],
];

const MARK_MEANINGS: Record<Mark, Words> = {
  objection: words(
    '企业对该记录提出异议，正在依法处理，结果可能变化。',
    'The enterprise has objected to the record; the objection is being handled and the record may change.',
  ),
  repaired: words('该记录已依法完成信用修复。', 'Credit repair of the record has been completed according to law.'),
  repairing: words(
    '该记录的信用修复申请正在办理。',
    'An application for credit repair of the record is being handled.',
  ),
  reconsideration: words(
    '该决定正在行政复议，复议期间一般不停止执行。',
    'The decision is under administrative reconsideration, which as a rule does not suspend its enforcement.',
  ),
  suit: words(
    '该决定正在行政诉讼，诉讼期间一般不停止执行。',
    'The decision is under administrative litigation, which as a rule does not suspend its enforcement.',
  ),
};

export const MEANING_ROWS: readonly [Words, Words][] = [
  [words('未查询到记录', 'No record found'), RESULT_MEANINGS.none],
  [words('查询到 N 条', 'N records found'), RESULT_MEANINGS.found],
  [words('数据不完整', 'Data incomplete'), RESULT_MEANINGS.incomplete],
  [words('未归集', 'Not covered'), RESULT_MEANINGS['not-covered']],
  ...Object.entries(MARK_MEANINGS).map(([mark, meaning]): [Words, Words] => [
    words(MARKS[mark as Mark], MARKS_EN[mark as Mark]),
    meaning,
  ]),
];
