import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';

/** What `login` remembers. Nothing secret: tokens are obtained anew by each command. */
const Settings = z.object({
  baseUrl: z.string().optional(),
  issuer: z.string().optional(),
  persona: z.string().optional(),
});
export type Settings = z.output<typeof Settings>;

export const settingsFile = (configHome: string): string => join(configHome, 'xinzheng', 'config.json');

/** Nothing where nobody logged in yet, or where the file is not what `login` writes. */
export const readSettings = async (configHome: string): Promise<Settings> => {
  const text = await readFile(settingsFile(configHome), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  return parsedSettings(text);
};

const parsedSettings = (text: string): Settings => {
  try {
    return Settings.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
};

export const writeSettings = (configHome: string, settings: Settings): Promise<void> =>
  writeBelow(settingsFile(configHome), `${JSON.stringify(settings, undefined, 2)}\n`);

/** Writes a file of the user's settings, for the user alone. */
export const writeBelow = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, text, { mode: 0o600 });
};
