import { openCity } from './demo/city.ts';
import { mainJob } from './demo/main-job.ts';
import { objection } from './demo/objection.ts';

/** `npm run demo [-- <story>]`: what the platform does, as stories; any answer a story does not expect ends it with exit code 1. */
const STORIES = { main: mainJob, objection };

const isStory = (name: string): name is keyof typeof STORIES => Object.hasOwn(STORIES, name);

const tell = async ([name = 'main', ...rest]: string[]): Promise<void> => {
  if (!isStory(name) || rest.length > 0)
    throw new Error(`用法：npm run demo -- [${Object.keys(STORIES).join(' | ')}]，缺省为 main`);
  const city = await openCity();
  try {
    await STORIES[name](city);
  } finally {
    await city.stop();
  }
};

tell(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
