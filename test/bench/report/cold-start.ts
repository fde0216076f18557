import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { OpenContender, Sample } from './contender.ts';

/** What one fresh process tells of itself. */
export interface ColdStart {
  /** From the end of Node's own start to the first report, less the reading of the sample. */
  milliseconds: number;
  /** Of the report; nothing where none was printed. */
  bytes?: number | undefined;
  /** The most memory held, by the first report and so many more. */
  megabytes: number;
}

export const coldStart = async (load: () => Promise<{ open: OpenContender }>): Promise<void> => {
  const [, , file = '', more] = process.argv;
  const reading = performance.now();
  const sample = JSON.parse(readFileSync(file, 'utf8')) as Sample;
  const read = performance.now() - reading;
  const contender = await (await load()).open();
  const pdf = await contender?.print(sample);
  const milliseconds = performance.now() - performance.nodeTiming.bootstrapComplete - read;
  for (let i = 0; i < Number(more); i++) await contender?.print(sample);
  const start: ColdStart = { milliseconds, bytes: pdf?.length, megabytes: peakMegabytes() };
  console.log(JSON.stringify(start));
  await contender?.close?.();
};

/** As Linux counts it (VmHWM): what Node answers is at least what the process that started this one held. */
const peakMegabytes = (): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1000;
