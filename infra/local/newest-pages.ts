import { realpathSync } from 'node:fs';
import { type BuiltPages, openPages } from '../../functions/pages/built-pages.ts';
import { PAGES_FOLDER } from '../pages/builds.ts';

/** The pages once they are built, and later those built while the stack runs: whoever works on them reloads, and sees. */
export const newestPages = (built: Promise<void>): (() => Promise<BuiltPages>) => {
  let shown: { folder: string; pages: BuiltPages } | undefined;
  return async () => {
    await built;
    const folder = realpathSync(PAGES_FOLDER);
    if (shown?.folder !== folder) shown = { folder, pages: openPages(folder) };
    return shown.pages;
  };
};
