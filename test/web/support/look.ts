import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

/** Kept by CI beside its log. */
const FOLDER = join('out', 'web');

/** A picture of the whole page, for people to look at: out/web/<name>.png */
export const look = async (page: Page, name: string): Promise<void> => {
  await mkdir(dirname(join(FOLDER, name)), { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
};
