import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPrinter } from '../../../functions/reports/pdf/printer.ts';
import type { ReportedRecord } from '../../../functions/reports/report.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { penalty } from '../../support/records.ts';
import { domainResult, reportedRecords, sampleReport } from '../../support/reports.ts';

const printer = openPrinter('shared/print/fonts');
const textOf = async (...args: Parameters<typeof sampleReport>) => readPdf(await printer.print(sampleReport(...args)));
const spaceless = (text: string) => text.replace(/\s/g, '');

it('prints the same report to the same bytes, the first time and later', async () => {
  const first = await printer.print(sampleReport({}, reportedRecords));
  const other = await printer.print(sampleReport({ reportNo: 'WF20260302AAAAAAAAAA2' }));
  const second = await printer.print(sampleReport({}, reportedRecords));
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.compare(first, other)).not.toBe(0);
});

it('prints once its fonts are there, though they were not at first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xinzheng-fonts-'));
  const fonts = join(folder, 'fonts');
  const early = openPrinter(fonts);
  await expect(early.print(sampleReport())).rejects.toThrow('ENOENT');
  await symlink(resolve('shared/print/fonts'), fonts);
  expect((await early.print(sampleReport())).length).toBeGreaterThan(10_000);
  await rm(folder, { recursive: true });
});

it('numbers its pages and names the report on each', async () => {
  const { pages, text } = await textOf({}, reportedRecords);
  expect(pages).toBeGreaterThan(4);
  for (let page = 1; page <= pages; page++) expect(text).toContain(`第${page}页共${pages}页`);
  // Once more under the issuer on the cover.
  expect(text.split('报告编号：WF20260302K7M2Q9X4TBA')).toHaveLength(pages + 2);
});

it('says every fact of the query and of the enterprise, and 未登记 where nothing is registered', async () => {
  const { text } = await textOf();
  for (const words of [
    '潍坊市社会信用体系建设领导小组办公室',
    '企业信用报告',
    '（无违法违规证明版）',
    '青州市广固范公示例机械有限公司',
    '91370781MA0010168J',
    '2023年03月02日至2026年03月02日',
    '企业上市',
    '2026年03月02日09时12分34秒（北京时间）',
    '验证码：7K3M9QXT',
    '未登记',
    '2015年06月18日',
    '《潍坊市信用报告代替企业无违法违规证明改革实施方案》（潍信用办〔2023〕4号）',
    'http://127.0.0.1:8080/verify/WF20260302K7M2Q9X4TBA?code=7K3M9QXT',
    '30个领域未查询到违法违规记录',
    '三、违法违规记录明细',
    '报告说明',
    '附：核验信息',
    '第三十九条',
  ])
    expect(text).toContain(words);
});

it('says each result in its row', async () => {
  const record = reportedRecords.slice(0, 1);
  const { text } = await textOf({
    domains: [
      domainResult({ name: '甲领域' }),
      domainResult({ name: '乙领域', result: 'found', count: 1, records: record }),
      domainResult({ name: '丙领域', result: 'found', count: 1, complete: false, records: record }),
      domainResult({ name: '丁领域', result: 'incomplete', complete: false, completeThrough: null }),
      domainResult({ name: '戊领域', result: 'not-covered', complete: false, completeThrough: null, department: null }),
    ],
  });
  const at = '2026年03月02日00时00分00秒';
  const unit = '潍坊市市场监督管理局';
  expect(text).toContain(
    `1甲领域${unit}${at}未查询到违法违规记录2乙领域${unit}${at}查询到1条3丙领域${unit}${at}查询到1条（数据不完整）` +
      `4丁领域${unit}尚无完整申报数据不完整5戊领域——未归集`,
  );
  expect(text).toContain(
    '1个领域未查询到违法违规记录；2个领域查询到违法违规记录（共2条，其中1个领域数据不完整）；1个领域数据不完整；1个领域未归集',
  );
});

it('prints the fields of every kind of record, its marks and its sources', async () => {
  const { text } = await textOf({}, reportedRecords);
  for (const { record, recordId, unit } of reportedRecords) {
    for (const words of [record.documentNo, record.authority.uscc, record.source.name, recordId, unit])
      expect(text).toContain(spaceless(words));
  }
  for (const words of [
    '【异议处理中】',
    '特种设备未经定期检验',
    '1台叉车超过检验有效期仍在使用',
    '0.7806万元（7,806元）',
    '查封场所、设施或者财物',
    '查封仓库一处',
    '有履行能力而拒不履行生效法律文书确定义务',
    '市场监督管理严重违法失信名单',
    '提交虚假材料取得登记',
    '污染环境罪',
    '5万元（50,000元）',
    '2026年03月10日',
  ])
    expect(text).toContain(words);
});

it.each(['㛃䶮𬭎犇昇堃喆𫍯𬬻', '㐂⼀一', '☑'])(
  'prints the rare characters %s and gives them back as text',
  async (rare) => {
    const report = sampleReport();
    const { text } = await textOf({ enterprise: { ...report.enterprise, name: `青州${rare}示例有限公司` } });
    expect(text).toContain(`青州${rare}示例有限公司`);
    expect(text).not.toContain('\uFFFD');
  },
);

it('refuses a character no font has, and says where it is', async () => {
  // Intake refuses it first; the printer must not trust that.
  const facts = (text: string): ReportedRecord[] =>
    reportedRecords.slice(0, 1).map((one) => ({ ...one, record: { ...penalty(), facts: text } }));
  await expect(textOf({}, facts('当事人𠮷某'))).rejects.toMatchObject({
    code: 'unprintable',
    detail: expect.stringContaining('“第 1 条记录的违法事实”中的字符 U+20BB7'),
  });
});

it.each([
  ['one long word', 'A'.repeat(5000)],
  ['five thousand characters', '事实'.repeat(2500)],
  ['many short lines', '行\n'.repeat(2000).trim()],
])('loses nothing of a fact over several pages: %s', async (_, facts) => {
  const { text } = await textOf(
    {},
    reportedRecords.slice(0, 1).map((one) => ({ ...one, record: penalty({ facts }) })),
  );
  const character = facts.charAt(0);
  const without = await textOf(
    {},
    reportedRecords.slice(0, 1).map((one) => ({ ...one, record: penalty({ facts: '无' }) })),
  );
  const count = (from: string) => from.split(character).length;
  // The running head is printed on each further page too.
  expect(count(text) - count(without.text)).toBeGreaterThanOrEqual(facts.split(character).length - 1);
});

it('is a PDF that names its language, title and issuer, and runs nothing', async () => {
  const pdf = Buffer.from(await printer.print(sampleReport())).toString('latin1');
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf).toContain('/Lang (zh-CN)');
  expect(pdf).toMatch(/\/ToUnicode \d+ 0 R/);
  expect(pdf).not.toMatch(/\/JavaScript|\/OpenAction|\/URI/);
});
