import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { builtBefore, pointTo } from './builds.ts';
import { sourcesDigest } from './sources-digest.ts';

/**
 * Sees to it that the pages of `.cache/web` are those of the present sources: built before, or now, by a process of its own,
 * so that whoever waits can do something else meanwhile, and has none of Vite in memory.
 */
export const pagesUpToDate = async (): Promise<void> => {
  const digest = sourcesDigest();
  if (builtBefore(digest)) return pointTo(digest);
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'infra/pages/main.ts']).catch(
    ({ stderr, message }: { stderr?: string; message: string }) => {
      throw new Error(stderr?.trim() || message);
    },
  );
};
