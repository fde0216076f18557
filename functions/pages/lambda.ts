import { readEnv } from '../../shared/config.ts';
import { openPages } from './built-pages.ts';
import { PagesEnv } from './config.ts';
import { wirePages } from './wiring.ts';

const env = readEnv(PagesEnv);
const pages = openPages(env.PAGES_FOLDER);

export const { startPage, portalHome, portalPage, consoleHome, consolePage, pageAsset, nowhere } = wirePages({
  pages: async () => pages,
  uploadOrigin: env.UPLOAD_ORIGIN,
});
