import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPrinter } from '../../functions/reports/pdf/printer.ts';
import type { Report } from '../../functions/reports/report.ts';
import { oneOfEachKind, penaltyInput } from '../support/records.ts';
import { sampleReport } from '../support/report.ts';

/** The report as those who get it see it: through a PDF checker, a text extractor and a QR reader that are not ours. */

const RARE_NAME = '青州市㛃䶮𬭎犇昇堃喆示例物流有限公司';
const many = Array.from({ length: 60 }, (_, i) => ({
  domain: '21',
  unit: 'qz-scjg',
  record: penaltyInput({
    documentNo: `青市监处罚〔2026〕${i + 1}号`,
    facts: `第${i + 1}次检查发现问题。`.repeat(1 + (i % 7) * 10),
  }),
}));
const REPORTS: [string, Report][] = [
  ['no record', sampleReport([])],
  [
    'one record of each kind and a name of rare characters',
    sampleReport(
      Object.values(oneOfEachKind).map((record) => ({ domain: '21', unit: 'qz-scjg', record })),
      RARE_NAME,
    ),
  ],
  ['60 records over many pages', sampleReport(many)],
  [
    'facts of 5,000 characters',
    sampleReport([{ domain: '12', unit: 'wf-sthj', record: penaltyInput({ facts: '违法事实很长。'.repeat(714) }) }]),
  ],
];

/** What stands between two pages: the header, the footer, and the head of a record's table that goes on. */
const FURNITURE =
  /企业信用报告（无违法违规证明版）报告编号：\w+第\d+页共\d+页(第\d+条(生态环境|市场监督管理)行政处罚)?/g;

describe.each(REPORTS)('the PDF of a report with %s', (_, report) => {
  let folder: string;
  let file: string;
  let text: string;
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64e6 });
  const squeezed = (words: string) => words.replace(/\s/g, '');
  const pages = () => Number(/^Pages:\s+(\d+)/m.exec(run('pdfinfo', file))?.[1]);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'xinzheng-document-'));
    file = join(folder, 'report.pdf');
    writeFileSync(file, await openPrinter('functions/reports/pdf/fonts').print(report));
    text = squeezed(run('pdftotext', '-raw', file, '-'));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is a clean file with all fonts embedded and mapped to Unicode', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
    const fonts = run('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/yes\s+yes\s+yes/);
  });

  it('gives back every fact of the report as text', () => {
    const words = [
      report.reportNo,
      report.verificationCode,
      report.enterprise.name,
      report.enterprise.uscc,
      report.policy.document,
    ];
    for (const domain of report.domains) words.push(domain.name, domain.department ?? '');
    for (const { records } of report.domains)
      for (const { record, unit, recordId } of records)
        words.push(
          unit,
          recordId,
          record.documentNo,
          record.authority.name,
          ...('facts' in record ? [record.facts] : []),
          ...('basis' in record ? [record.basis] : []),
        );
    const flow = text.replace(FURNITURE, '');
    expect(words.filter((word) => !flow.includes(squeezed(word)))).toEqual([]);
  });

  it('says each result as often as the report has it in its table', () => {
    const count = (words: string) => text.split(words).length - 1;
    expect(count('未查询到违法违规记录')).toBeGreaterThanOrEqual(
      report.domains.filter(({ result }) => result === 'none').length,
    );
    for (const { result, count: found } of report.domains)
      if (result === 'found') expect(text).toContain(`查询到${found}条`);
    expect(text).toContain('数据不完整');
  });

  it('numbers every page', () => {
    const total = pages();
    for (let page = 1; page <= total; page++) expect(text).toContain(`第${page}页共${total}页`);
  });

  it('carries a QR code that leads to the verification', () => {
    run('pdftoppm', '-r', '200', '-f', '1', '-l', '1', '-png', file, join(folder, 'page'));
    const image = readdirSync(folder).find((name) => name.endsWith('.png')) as string;
    expect(run('zbarimg', '--quiet', '--raw', join(folder, image)).trim()).toBe(report.verifyUrl);
  });
});
