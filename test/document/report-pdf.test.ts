import { openPrinter } from '../../functions/reports/pdf/printer.ts';
import { HEADINGS } from '../../functions/reports/pdf/texts/titles.ts';
import type { Report } from '../../functions/reports/report.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import { oneOfEachKind, penaltyInput } from '../support/records.ts';
import { sampleReport } from '../support/report.ts';
import { overlaps, type PrintedFile, printedFile, squeezed } from './printed-file.ts';

/** The report as those who get it see it: through a PDF checker, a text extractor and a QR reader that are not ours. */

const RARE_NAME = '青州市㛃䶮𬭎犇昇堃喆示例物流有限公司';
const LONG_NAME = `${'青州市云门示例新材料科技'.repeat(16)}有限公司`;
const penalties = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    domain: weifang.domains[i % 30]?.code ?? '',
    unit: 'qz-scjg',
    record: penaltyInput({
      documentNo: `青市监处罚〔2026〕${i + 1}号`,
      facts: `第${i + 1}次检查发现问题。`.repeat(1 + (i % 7) * 10),
    }),
  }));
const eachKind = Object.values(oneOfEachKind).map((record) => ({ domain: '21', unit: 'qz-scjg', record }));
const bilingual = (report: Report): Report => ({ ...report, language: 'zh-CN/en' });
const REPORTS: [string, Report][] = [
  ['no record', sampleReport([])],
  ['no record, in both languages', bilingual(sampleReport([]))],
  ['a record of each kind and a name of rare characters', sampleReport(eachKind, RARE_NAME)],
  ['a record of each kind, in both languages', bilingual(sampleReport(eachKind, RARE_NAME))],
  ['a name of two hundred characters', sampleReport(penalties(5), LONG_NAME)],
  ['a name of two hundred characters, in both languages', bilingual(sampleReport(penalties(5), LONG_NAME))],
  ['records in all of 30 domains', sampleReport(penalties(30))],
  ['200 records', sampleReport(penalties(200))],
  [
    'facts of 5,000 characters',
    sampleReport([{ domain: '12', unit: 'wf-sthj', record: penaltyInput({ facts: '违法事实很长。'.repeat(714) }) }]),
  ],
];

/** What stands between two pages: the foot and the head of a page, and the head of a table that goes on. */
const TABLE_HEAD =
  /(\d\d[^（]{2,12}（\d+条）([A-Z][A-Za-z-]+\(\d+records?\))?)?第\d+条[^第]{2,9}?(处罚|强制)([A-Z][a-z]+)?/;
const FURNITURE = new RegExp(
  `企业信用报告（无违法违规证明版）(/EnterpriseCreditReport)?报告编号(ReportNo\\.)?：\\w+第\\d+页共\\d+页(/Page\\d+of\\d+)?(${TABLE_HEAD.source})?`,
  'g',
);

describe.each(REPORTS)('the PDF of a report with %s', (_, report) => {
  let printed: PrintedFile;
  beforeAll(async () => {
    printed = printedFile(await openPrinter('shared/print/fonts').print(report));
  }, 60_000);
  afterAll(() => printed.remove());

  it('is a clean file with all fonts embedded and mapped to Unicode', () => {
    expect(printed.run('qpdf', '--check', printed.file)).toContain('No syntax or stream encoding errors found');
    const fonts = printed.run('pdffonts', printed.file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/yes\s+yes\s+yes/);
  });

  it('gives back every fact of the report as text', () => {
    const { enterprise, policy } = report;
    const words = [report.reportNo, report.verificationCode, enterprise.name, enterprise.uscc, policy.document];
    for (const domain of report.domains) words.push(domain.name, domain.department ?? '');
    for (const { record, unit, recordId } of report.domains.flatMap(({ records }) => records)) {
      words.push(unit, recordId, record.documentNo, record.authority.name);
      if ('facts' in record) words.push(record.facts, record.basis);
    }
    const flow = printed.text.replace(FURNITURE, '');
    expect(words.filter((word) => !flow.includes(squeezed(word)))).toEqual([]);
  });

  it('says each result as often as the report has it in its table', () => {
    const { text } = printed;
    const none = report.domains.filter(({ result }) => result === 'none');
    expect(text.split('未查询到违法违规记录').length - 1).toBeGreaterThanOrEqual(none.length);
    for (const { result, count } of report.domains) if (result === 'found') expect(text).toContain(`查询到${count}条`);
    expect(text).toContain('数据不完整');
  });

  it('numbers every page and names the report on each', () => {
    for (const [index, text] of printed.texts.entries()) {
      expect(text).toContain(`第${index + 1}页共${printed.pages}页`);
      expect(text).toContain(`：${report.reportNo}`);
    }
  });

  it('carries on every page a QR code that leads to the verification', () => {
    const all = Array.from({ length: printed.pages }, (_, i) => i + 1);
    // Of a hundred pages alike a few are enough.
    const looked = all.length > 40 ? [1, 2, 3, 57, all.length] : all;
    expect(looked.map((page) => printed.qrCodes(page))).toEqual(looked.map(() => [report.verifyUrl]));
  }, 60_000);

  it('has no text beyond the margins and none over another', () => {
    for (const [index, boxes] of printed.boxes().entries()) {
      expect(
        boxes.filter(({ left, top, right, bottom }) => left < 50 || right > 545 || top < 25 || bottom > 830),
      ).toEqual([]);
      expect([index + 1, overlaps(boxes)]).toEqual([index + 1, []]);
    }
  });

  it('leaves no heading at the end of a page', () => {
    const stranded = [
      ...Object.values(HEADINGS).map(({ zh, en }) => `(${squeezed(zh)}|${squeezed(en)})`),
      TABLE_HEAD.source,
    ];
    const atEnd = new RegExp(`(${stranded.join('|')})$`);
    const ends = printed.texts.map((text) => text.slice(0, text.lastIndexOf('企业信用报告（')).slice(-80));
    expect(ends.filter((end) => atEnd.test(end))).toEqual([]);
  });

  it('repeats the head of a table on each of its pages', () => {
    const from = printed.texts.findIndex((text) => text.includes('二、查询结果概要') && text.includes('1法院执行'));
    const to = printed.texts.findIndex((text) => /30税务/.test(text));
    expect(from).toBeGreaterThan(0);
    for (const text of printed.texts.slice(from, to + 1)) expect(text).toMatch(/序号(No\.)?领域/);
    // Every page of details opens with the record whose fields it goes on with, or with a new one.
    const details = printed.texts.filter((text) => text.includes('记录编号') || text.includes('违法事实'));
    for (const text of details) expect(text).toMatch(/第\d+条/);
  });
});
