import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSampleCity } from './sample-city/load.ts';

interface SeedState {
  /** The business time at which the city was first loaded: one that broke off is repeated exactly, which changes nothing. */
  now: string;
  loaded: boolean;
}

export interface SeedSettings {
  url: string;
  tokenFor: (persona: string) => Promise<string>;
  now: Date;
  empty: boolean;
  dataDir: string | undefined;
}

/** Loads the sample city through the API, once for each data folder. */
export const seed = async ({ dataDir, now, ...settings }: SeedSettings): Promise<void> => {
  if (dataDir === undefined) return loadSampleCity({ ...settings, now });
  const file = join(dataDir, settings.empty ? 'registry.json' : 'sample-city.json');
  const state = (await readState(file)) ?? { now: now.toISOString(), loaded: false };
  if (state.loaded) return;
  await writeState(file, state);
  await loadSampleCity({ ...settings, now: new Date(state.now) });
  await writeState(file, { ...state, loaded: true });
};

const readState = async (file: string): Promise<SeedState | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as SeedState;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const writeState = async (file: string, state: SeedState): Promise<void> => {
  await writeFile(`${file}.new`, JSON.stringify(state));
  await rename(`${file}.new`, file);
};
