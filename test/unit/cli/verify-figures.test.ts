import type { Report } from '../../../functions/reports/report.ts';
import { reportSigner } from '../../../functions/reports/sign/report-signer.ts';
import { checkFile } from '../../../infra/cli/verify/check-file.ts';
import { NotGenuine } from '../../../infra/cli/verify/signature-of.ts';
import type { Day, Instant } from '../../../shared/calendar/dates.ts';
import { certificatesIn } from '../../../shared/document-signing/certificates.ts';
import type { DocumentSigner } from '../../../shared/document-signing/document-signer.ts';
import { documentSigning } from '../../../shared/document-signing/document-signing.ts';
import type { RecordInput } from '../../../shared/records/record.ts';
import { printer, type TestAuthority, testAuthority } from '../../support/documents.ts';
import { oneOfEachKind, penaltyInput } from '../../support/records.ts';
import { sampleReport } from '../../support/report.ts';

/** Pages with another day or amount than the report inside the file, signed by the platform's own key all the same. */

const OF_21 = { domain: '21', unit: 'qz-scjg' };
const reportOn = (records: readonly RecordInput[], language: Report['language'] = 'zh-CN'): Report => {
  const report = sampleReport(records.map((record) => ({ ...OF_21, record })));
  return { ...report, language, enterprise: { ...report.enterprise, establishedOn: '2001-02-03' as Day } };
};
const KINDS: readonly RecordInput[] = [
  {
    ...penaltyInput({ documentNo: '青市监处罚〔2026〕1号', fulfilledOn: '2026-03-01' }),
    repair: { state: 'repaired', on: '2026-03-05' },
  },
  { ...oneOfEachKind.compulsory, documentNo: '青市监强制〔2026〕2号', liftedOn: '2026-03-02' } as RecordInput,
  { ...oneOfEachKind.judgment, documentNo: '（2026）鲁0781刑初3号', fine: '5' } as RecordInput,
  oneOfEachKind['dishonesty-list'],
];

let authority: TestAuthority;
let signer: DocumentSigner;
beforeAll(async () => {
  authority = await testAuthority();
  signer = await authority.signer('ECDSA on P-256');
});

/** The pages of one report with the attachment of another. */
const verdictOn = async (printed: Report, attached: Report = printed): Promise<string> => {
  const reports = reportSigner(documentSigning(async () => signer));
  const pdf = Buffer.from(await reports.sign(await printer.print(printed, await reports.additions(attached))));
  return checkFile(pdf, { roots: certificatesIn(authority.root), timeStampRoots: [] }).then(
    () => 'genuine',
    (failure: unknown) => (failure instanceof NotGenuine ? failure.message : `not a verdict: ${failure}`),
  );
};

/** The same report, of each record with these members instead, where it has them. */
const withRecords = (report: Report, changes: object, documentNo?: string): Report => ({
  ...report,
  domains: report.domains.map((domain) => ({
    ...domain,
    records: domain.records.map((reported) =>
      documentNo === undefined || reported.record.documentNo === documentNo
        ? { ...reported, record: { ...reported.record, ...changes } }
        : reported,
    ),
  })),
});

describe.each(['zh-CN', 'zh-CN/en'] as const)('in %s', (language) => {
  const report = reportOn(KINDS, language);
  const [penaltyNo, compulsoryNo, judgmentNo] = KINDS.map(({ documentNo }) => documentNo) as [string, string, string];

  it('a report of many kinds of days and amounts is genuine', async () => {
    expect(await verdictOn(report)).toBe('genuine');
  });

  it.each<[string, string, object, string]>([
    ['罚款金额', penaltyNo, { fine: '7806' }, '0.7806 万元（7,806 元）'],
    ['罚款金额', penaltyNo, { fine: null }, '0.7806 万元（7,806 元）'],
    ['没收金额', penaltyNo, { confiscated: '1.2' }, '—'],
    ['决定日期', penaltyNo, { decidedOn: '2026-02-28' }, '2026年02月27日'],
    ['处罚有效期', penaltyNo, { validUntil: '2099-12-31' }, '2027年02月27日'],
    ['履行完毕日期', penaltyNo, { fulfilledOn: null }, '2026年03月01日'],
    ['修复状态', penaltyNo, { repair: { state: 'repaired', on: '2026-03-06' } }, '2026年03月05日'],
    ['解除日期', compulsoryNo, { liftedOn: '2026-03-03' }, '2026年03月02日'],
    ['罚金', judgmentNo, { fine: '50' }, '5 万元（50,000 元）'],
  ])('%s of %s printed otherwise (%j) is named, with its page', async (field, documentNo, printed, attached) => {
    const reason = await verdictOn(withRecords(report, printed, documentNo), report);
    const { recordId } = report.domains
      .flatMap(({ records }) => records)
      .find(({ record }) => record.documentNo === documentNo) as { recordId: string };
    expect(reason).toContain('附件所载与页面文字不一致');
    expect(reason).toMatch(new RegExp(`第 [4-9] 页 记录 ${recordId} 的${field}（附件为“[^”]*${attached}`));
  });

  it.each<[string, Partial<Report>]>([
    ['第 1 页 查询时段', { period: { ...report.period, from: '2023-03-11' as Day } }],
    ['第 1 页 生成时间', { asOf: '2026-03-10T02:00:10.000Z' as Instant }],
    ['成立日期', { enterprise: { ...report.enterprise, establishedOn: '2001-02-04' as Day } }],
    [
      '领域 21 市场监督管理 的数据截止时间',
      {
        domains: report.domains.map((domain) => ({
          ...domain,
          ...(domain.code === '21' ? { completeThrough: '2026-03-10T02:00:08.000Z' as Instant } : {}),
        })),
      },
    ],
  ])('%s printed otherwise is named', async (named, printed) => {
    expect(await verdictOn({ ...report, ...printed }, report)).toContain(named);
  });
});

it('amounts of two records that are exchanged on the pages are found out', async () => {
  const [one, other] = ['青市监处罚〔2026〕1号', '青市监处罚〔2026〕2号'];
  const fines = (first: string, second: string) =>
    reportOn([penaltyInput({ documentNo: one, fine: first }), penaltyInput({ documentNo: other, fine: second })]);
  expect(await verdictOn(fines('1', '2'))).toBe('genuine');
  const reason = await verdictOn(fines('2', '1'), fines('1', '2'));
  expect(reason.match(/罚款金额/g)).toHaveLength(2);
});

describe('where a long text lets rows run over a page', () => {
  const texts = [900, 1300, 1700, 2100, 2300, 2500].map((length) => '事实。'.repeat(length / 3));
  const long = (changes: object = {}) =>
    texts.map((facts, i) =>
      penaltyInput({ documentNo: `青市监处罚〔2026〕${i}号`, facts, fine: '12345.6789', ...changes }),
    );

  it.each(['zh-CN', 'zh-CN/en'] as const)('a report is genuine, and a doctored one is not, in %s', async (language) => {
    expect(await verdictOn(reportOn(long(), language))).toBe('genuine');
    const doctored = withRecords(reportOn(long(), language), { fine: '1.6789' }, '青市监处罚〔2026〕3号');
    expect(await verdictOn(doctored, reportOn(long(), language))).toMatch(/第 \d+ 页 记录 \w+ 的罚款金额/);
  });
});

it('a record that quotes the number and the days of another is no reason to doubt either', async () => {
  const first = penaltyInput({ documentNo: '青市监处罚〔2026〕1号' });
  const [{ recordId = '' } = {}] = reportOn([first]).domains.flatMap(({ records }) => records);
  const quoting = penaltyInput({
    documentNo: '青市监处罚〔2026〕2号',
    facts: `见第1条行政处罚，记录编号 ${recordId}，决定日期 2020年01月01日`,
    fine: '3',
  });
  const last = penaltyInput({ documentNo: '青市监处罚〔2026〕3号', fine: '4', remark: `同 ${recordId}` });
  expect(await verdictOn(reportOn([first, quoting, last]))).toBe('genuine');
});
