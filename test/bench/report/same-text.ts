import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The characters of each page in an order of their own: extractors and programs differ in what they read first, and in which
 * of two code points of one glyph they name.
 */
const pagesOf = async (file: string): Promise<string[]> => {
  const { stdout } = await run('pdftotext', ['-raw', file, '-'], { maxBuffer: 64e6 });
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => [...page.normalize('NFKC').replace(/\s/g, '')].sort().join(''));
};

/** Throws unless a contender prints the text of the first, page by page. */
export const requireSameText = async (folder: string, prints: Record<string, Uint8Array>): Promise<void> => {
  let expected: string[] | undefined;
  for (const [name, pdf] of Object.entries(prints)) {
    const file = join(folder, `${name}.pdf`);
    await writeFile(file, pdf);
    const pages = await pagesOf(file);
    expected ??= pages;
    if (pages.length !== expected.length)
      throw new Error(`${name} prints ${pages.length} pages, not ${expected.length}`);
    const other = pages.findIndex((page, i) => page !== expected?.[i]);
    if (other >= 0) throw new Error(`${name} prints another text on page ${other + 1}`);
  }
};
