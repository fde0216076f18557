import type { LaunchOptions } from 'playwright-core';
import { bundledBrowser } from './bundled.ts';
import { installedBrowser } from './installed.ts';

/** Nothing but this machine can be reached, whatever a page asks for; root may run it. */
const ARGS = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'];

/** The browser named by CHROMIUM (`bundled`, or a path), else the machine's own, else the bundled one. */
export const launchOptions = async (named = process.env.CHROMIUM): Promise<LaunchOptions> => {
  const installed = named === 'bundled' ? undefined : (named ?? (await installedBrowser()));
  return { args: ARGS, ...(installed === undefined ? await bundledBrowser() : { executablePath: installed }) };
};
