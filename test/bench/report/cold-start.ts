import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { OpenContender, Sample } from './contender.ts';

/** From the end of Node's own start to the first report, less the reading of the sample; then the most memory held. */
export const coldStart = async (load: () => Promise<{ open: OpenContender }>): Promise<void> => {
  const reading = performance.now();
  const sample = JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as Sample;
  const read = performance.now() - reading;
  const contender = await (await load()).open();
  const pdf = await contender?.print(sample);
  const milliseconds = performance.now() - performance.nodeTiming.bootstrapComplete - read;
  console.log(JSON.stringify({ milliseconds, bytes: pdf?.length }));
  await contender?.close?.();
};
