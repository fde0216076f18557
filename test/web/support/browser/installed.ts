import { access, constants } from 'node:fs/promises';

/** Where Debian and macOS install one. */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of this machine, if it has one. */
export const installedBrowser = async (): Promise<string | undefined> => {
  for (const place of USUAL_PLACES) if (await isExecutable(place)) return place;
  return undefined;
};

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
