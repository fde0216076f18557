import type { Page } from 'playwright-core';

/** Long enough for a page to ask for more after an answer. */
const QUIET_MS = 120;
const AT_MOST_MS = 15_000;

const inFlight = new WeakMap<Page, { requests: Set<unknown>; quietSince: number }>();

/** Counts what each page is still waiting for, from its beginning. */
export const countRequests = (page: Page): void => {
  const count = { requests: new Set<unknown>(), quietSince: Date.now() };
  inFlight.set(page, count);
  page.on('request', (request) => count.requests.add(request));
  const ended = (request: unknown) => {
    count.requests.delete(request);
    count.quietSince = Date.now();
  };
  page.on('requestfinished', ended).on('requestfailed', ended);
};

/** Until the page has its heading and everything it asked for. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor();
  const started = Date.now();
  const count = inFlight.get(page);
  while (count !== undefined && (count.requests.size > 0 || Date.now() - count.quietSince < QUIET_MS)) {
    if (Date.now() - started > AT_MOST_MS) throw new Error(`${page.url()} is still waiting for answers`);
    await page.waitForTimeout(QUIET_MS / 3);
  }
};
