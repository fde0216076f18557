import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { fontsConfiguration } from './fonts.ts';

/**
 * The browser that @sparticuz/chromium packs, for a machine that has Node and nothing else. The package unpacks its own
 * NSS, NSPR and expat only where it takes itself to be on a Lambda of Node 20 or later, as this variable tells it.
 */
const AS_ON_LAMBDA = { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
const UNPACK = join('test', 'web', 'support', 'browser', 'unpack.ts');
const CACHE = resolve('.cache');
const FOLDER = join(CACHE, 'chromium-147.0.0');

export interface Bundled {
  executablePath: string;
  env: Record<string, string>;
}

export const bundledBrowser = async (): Promise<Bundled> => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The web ring found no browser: install Chromium or Chrome, or name one: CHROMIUM=/path/to/chrome');
  if (!existsSync(FOLDER)) await unpack();
  const configuration = join(FOLDER, 'fonts.conf');
  await writeFile(configuration, fontsConfiguration(FOLDER));
  return {
    executablePath: join(FOLDER, 'chromium'),
    env: { LD_LIBRARY_PATH: join(FOLDER, 'al2023', 'lib'), FONTCONFIG_FILE: configuration, HOME: FOLDER },
  };
};

/** Beside its place first: a run that is interrupted leaves no half a browser behind. */
const unpack = async (): Promise<void> => {
  await mkdir(CACHE, { recursive: true });
  const beside = await mkdtemp(`${FOLDER}-`);
  try {
    const env = { ...process.env, ...AS_ON_LAMBDA, NODE_OPTIONS: '', TMPDIR: beside };
    await promisify(execFile)(process.execPath, ['--import', 'tsx', UNPACK], { env });
    await rename(beside, FOLDER);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
};
