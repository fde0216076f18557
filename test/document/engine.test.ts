import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPrinter } from '../../functions/reports/pdf/printer.ts';
import type { Report } from '../../functions/reports/report.ts';
import { oneOfEachKind, penaltyInput } from '../support/records.ts';
import { sampleReport } from '../support/report.ts';
import { stockPrint } from '../support/stock-pdfmake.ts';

/** The engine is held against pdfmake as it is published: the same text, line by line, on the same pages. */

const WORDS = [
  '特种设备',
  '超过检验有效期，',
  '（型号 CPCD30-A2）',
  '“逾期未改”；',
  '2026年1月',
  'inspection report ',
  '罚款7806元。',
  '㛃䶮𬭎犇',
];

/** Texts of every length, from a seed. */
const factsOf = (seed: number): string =>
  Array.from({ length: 1 + ((seed * 37) % 60) }, (_, i) => WORDS[(seed * 7 + i * i + i) % WORDS.length]).join('');

const withPenalties = (count: number, seed = 0): Report =>
  sampleReport(
    Array.from({ length: count }, (_, i) => ({
      domain: ['21', '12', '05'][i % 3] ?? '21',
      unit: 'qz-scjg',
      record: penaltyInput({ documentNo: `青市监处罚〔2026〕${seed}${i + 1}号`, facts: factsOf(seed + i) }),
    })),
  );

const kinds = Object.values(oneOfEachKind).map((record) => ({ domain: '21', unit: 'qz-scjg', record }));
const REPORTS: [string, Report][] = [
  ...[0, 1, 2, 3, 4, 5, 6].map((count): [string, Report] => [`${count} records`, withPenalties(count, count * 11)]),
  ['200 records', withPenalties(200, 3)],
  ['each kind and rare characters', sampleReport(kinds, '青州市㛃䶮𬭎犇昇堃喆𫍯𬬻示例物流有限公司')],
  ['two languages', { ...withPenalties(5), language: 'zh-CN/en' }],
];

const run = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64e6 });

it.each(REPORTS)(
  'a report with %s is the same as from stock pdfmake',
  async (_, report) => {
    const folder = mkdtempSync(join(tmpdir(), 'xinzheng-engine-'));
    const textOf = (name: string, pdf: Uint8Array) => {
      const file = join(folder, name);
      writeFileSync(file, pdf);
      return run('pdftotext', '-raw', file, '-');
    };
    const ours = textOf('ours.pdf', await openPrinter('shared/print/fonts').print(report));
    expect(ours.split('\f').length).toBeGreaterThan(3);
    expect(ours).toBe(textOf('stock.pdf', await stockPrint(report)));
    rmSync(folder, { recursive: true });
  },
  60_000,
);
