import type { BrowserServer } from 'playwright-core';
import type { City } from './city.ts';

/** What runs while the ring does. `CITY=http://127.0.0.1:8080` tries the pages of a city that is running already. */
export interface Parts {
  browser: BrowserServer;
  city?: City;
}

const kept = globalThis as { webParts?: Parts };

/** The workers of jest inherit the environment, and nothing else. */
export const handOver = (parts: Parts): void => {
  kept.webParts = parts;
  process.env.CITY ??= parts.city?.url;
  process.env.BROWSER_ENDPOINT = parts.browser.wsEndpoint();
};

export const stopParts = async (): Promise<void> => {
  await kept.webParts?.browser.close();
  await kept.webParts?.city?.stop();
};
