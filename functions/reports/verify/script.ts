import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reply } from '../../../shared/http/reply.ts';
import { lazily } from '../../../shared/lazily.ts';

/** What the page of verification runs in the browser, sent as it is written: a file, since pages carry no script of their own. */
export const verifyScript = (folder: string): (() => Promise<Reply>) => {
  const script = lazily(() => readFile(join(folder, 'verify-file.js'), 'utf8'));
  return async () => ({ status: 200, contentType: 'text/javascript; charset=utf-8', body: await script() });
};
