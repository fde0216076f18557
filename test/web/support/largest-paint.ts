import type { Page } from 'playwright-core';

/** When the largest thing on the page was painted, in milliseconds from its beginning (LCP). */
export const largestPaint = async (page: Page): Promise<number> =>
  Math.round(
    await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
        }),
    ),
  );
