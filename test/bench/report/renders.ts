import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { penaltyInput } from '../../support/records.ts';
import { sampleReport } from '../../support/report.ts';
import { type Figure, interleaved, median } from '../figure.ts';
import { open as chromium } from './chromium.ts';
import { prepareColdStarts } from './cold.ts';
import type { Contender, OpenContender, Sample } from './contender.ts';
import { open as limit } from './limit.ts';
import { open as ours } from './ours.ts';
import { open as pdfkit } from './pdfkit.ts';
import { placed } from './placed.ts';
import { requireSameText } from './same-text.ts';
import { open as stock } from './stock-pdfmake.ts';
import { open as typst } from './typst.ts';

/** The same report through the product's engine and through others: warm, and from a cold start. */
const CONTENDERS: Record<string, OpenContender> = { ours, 'stock-pdfmake': stock, pdfkit, typst, chromium, limit };

/** Another report each time: what is remembered of one must not help with the next. */
const sampleOf = (records: number, seed: number): Sample => {
  const report = sampleReport(
    Array.from({ length: records }, (_, i) => ({
      domain: '21',
      unit: 'qz-scjg',
      record: penaltyInput({
        documentNo: `青市监处罚〔2026〕${seed * 1000 + i}号`,
        facts: `第${seed + i}次检查发现，当事人在用的${1 + ((seed + i) % 9)}台叉车超过检验有效期仍在使用，未按期整改。`,
      }),
    })),
    `青州市第${seed}示例机械有限公司`,
  );
  return { report, pages: placed(report) };
};

const ROUNDS: Record<number, number> = { 0: 7, 5: 15, 200: 1 };
/** Each contender prints for so long before it is timed, until its code is compiled. */
const WARM_UP_MS = 800;
const COLD_STARTS = 15;
/** Printed by the process whose memory is measured, after its first. */
const MORE_REPORTS = 10;

export const benchRenders = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(await outFolder(), 'bench-'));
  const contenders = await openAll();
  try {
    const figures: Figure[] = [];
    for (const records of [0, 5, 200]) {
      await requireEqual(folder, contenders, sampleOf(records, 1));
      figures.push(...(await warm(contenders, records)));
    }
    for (const records of [0, 5, 200]) figures.push(...(await cold(folder, Object.keys(contenders), records)));
    return figures;
  } finally {
    for (const { close } of Object.values(contenders)) await close?.();
    await rm(folder, { recursive: true, force: true });
  }
};

/** Within the project: a bundle finds from there what is not bundled. */
const outFolder = async (): Promise<string> => {
  await mkdir('out', { recursive: true });
  return 'out';
};

const openAll = async (): Promise<Record<string, Contender>> => {
  const opened: Record<string, Contender> = {};
  for (const [name, open] of Object.entries(CONTENDERS)) {
    const contender = await open();
    if (contender === undefined) console.error(`${name} is not installed here and is left out`);
    else opened[name] = contender;
  }
  return opened;
};

const requireEqual = async (folder: string, contenders: Record<string, Contender>, sample: Sample): Promise<void> => {
  const prints: Record<string, Uint8Array> = {};
  for (const [name, contender] of Object.entries(contenders)) prints[name] = await contender.print(sample);
  await requireSameText(folder, prints);
};

const warm = async (contenders: Record<string, Contender>, records: number): Promise<Figure[]> => {
  let seed = 2;
  let sample = sampleOf(records, seed);
  const works = Object.entries(contenders).map(([name, contender]) => [name, () => contender.print(sample)] as const);
  for (const [, work] of works)
    for (const started = performance.now(); performance.now() - started < WARM_UP_MS; ) {
      sample = sampleOf(records, ++seed);
      await work();
    }
  const times = await interleaved(Object.fromEntries(works), {
    rounds: ROUNDS[records] as number,
    warmUp: 0,
    prepare: () => {
      sample = sampleOf(records, ++seed);
    },
  });
  return Object.entries(times).map(([contender, values]) => figure(records, contender, 'warm-ms', median(values)));
};

/** Time of the first report; and memory, of those that print in the process itself. */
const cold = async (folder: string, names: readonly string[], records: number): Promise<Figure[]> => {
  const starts = await prepareColdStarts(folder, names, sampleOf(records, 1));
  const times: Record<string, number[]> = {};
  const figures: Figure[] = [];
  for (let round = 0; round < (records === 5 ? COLD_STARTS : 1); round++)
    for (const name of names) times[name] = [...(times[name] ?? []), (await starts.measure(name, 0)).milliseconds];
  for (const name of names) figures.push(figure(records, name, 'cold-ms', median(times[name] as number[])));
  for (const name of names.filter((one) => one !== 'chromium'))
    figures.push({
      ...figure(records, name, 'peak-mb', (await starts.measure(name, MORE_REPORTS)).megabytes),
      unit: 'MB',
    });
  return figures;
};

const figure = (records: number, contender: string, metric: string, value: number): Figure => ({
  bench: 'report',
  case: `records=${records}`,
  contender,
  metric,
  value,
  unit: 'ms',
});
