import { chromium } from 'playwright-core';
import { launchOptions } from './browser/launch.ts';
import { startCity } from './city.ts';
import { handOver } from './parts.ts';

/** Before the first test of the ring: one browser and one city for all of its files. */
export default async (): Promise<void> => {
  // The browser first: it ends with this process even where the city then fails to start.
  const browser = await chromium.launchServer(await launchOptions());
  const city = process.env.CITY === undefined ? { city: await startCity() } : {};
  handOver({ browser, ...city });
};
