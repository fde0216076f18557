import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Built pages, by the digest of what they were built of. */
const BUILDS = '.cache/web-builds';

/** The ones built last. */
export const PAGES_FOLDER = '.cache/web';

/** Running stacks hold what they serve in memory: this is for those that are just starting. */
const KEPT_MS = 3_600_000;

/** For a build to write to, which nobody else reads or writes. */
export const placeFor = (digest: string): string => join(BUILDS, `${digest}.${process.pid}`);

export const builtBefore = (digest: string): boolean => existsSync(join(BUILDS, digest));

/** Makes what was built the pages to be served: whole or not at all, whoever else builds or starts at this moment. */
export const publish = (place: string, digest: string): void => {
  const folder = join(BUILDS, digest);
  try {
    renameSync(place, folder);
  } catch (error) {
    // The same sources were built before: the same files.
    if (!existsSync(folder)) throw error;
  }
  pointTo(digest);
  removeEarlier(digest);
};

/** Links can be replaced in one step, folders cannot. */
export const pointTo = (digest: string): void => {
  const link = `${PAGES_FOLDER}.${process.pid}`;
  mkdirSync(BUILDS, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(join('web-builds', digest), link);
  renameSync(link, PAGES_FOLDER);
};

const removeEarlier = (digest: string): void => {
  for (const name of readdirSync(BUILDS)) {
    const folder = join(BUILDS, name);
    const modified = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (name !== digest && modified < Date.now() - KEPT_MS) rmSync(folder, { recursive: true, force: true });
  }
};
