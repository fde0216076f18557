import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputIntent } from './engine/file/document.ts';

/** As `fonts/build.ts` writes it beside the fonts. */
export const readColourProfile = (fontsFolder: string): OutputIntent => {
  const file = JSON.parse(readFileSync(join(fontsFolder, 'colour-profile.json'), 'utf8')) as Record<string, string>;
  return { name: file.name as string, profile: Buffer.from(file.profile as string, 'base64') };
};
