import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PDF on disk, seen through the tools of poppler, qpdf and zbar. */

export interface Box {
  word: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const squeezed = (words: string): string => words.replace(/\s/g, '');

export const printedFile = (pdf: Uint8Array) => {
  const folder = mkdtempSync(join(tmpdir(), 'xinzheng-document-'));
  const file = join(folder, 'report.pdf');
  writeFileSync(file, pdf);
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64e6, stdio: ['ignore', 'pipe', 'ignore'] });
  const only = (page: number) => ['-f', String(page), '-l', String(page)];
  const pages = Number(/^Pages:\s+(\d+)/m.exec(run('pdfinfo', file))?.[1]);
  // A form feed ends each page.
  const texts = squeezed(run('pdftotext', '-raw', file, '-').replaceAll('\f', '\uE000'))
    .split('\uE000')
    .slice(0, pages);

  return {
    file,
    run,
    pages,
    /** Of each page, without spaces. */
    texts,
    text: texts.join(''),

    /** What the QR codes of a page say. */
    qrCodes: (page: number): string[] => {
      const image = join(folder, `page-${page}`);
      const foot = page === 1 ? [] : ['-x', '1000', '-y', '1560', '-W', '240', '-H', '194'];
      run('pdftoppm', '-r', '150', ...foot, ...only(page), '-singlefile', '-gray', file, image);
      return run('zbarimg', '--quiet', '--raw', `${image}.pgm`).trim().split('\n');
    },

    /** Where each word of each page stands. */
    boxes: (): Box[][] => {
      const html = run('pdftotext', '-bbox', file, '-');
      const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
      return html
        .split('<page ')
        .slice(1)
        .map((page) =>
          [...page.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
            word: text ?? '',
            left: Number(left),
            top: Number(top),
            right: Number(right),
            bottom: Number(bottom),
          })),
        );
    },

    remove: () => rmSync(folder, { recursive: true }),
  };
};
export type PrintedFile = ReturnType<typeof printedFile>;

/** The heart of a line of type: what stands above and below it in the box is empty for Han characters. */
const heart = ({ top, bottom }: Box): [number, number] => {
  const third = (bottom - top) / 3;
  return [top + third, bottom - third];
};

/** Words of a page that are printed over one another. */
export const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const [[aTop, aBottom], [bTop, bBottom]] = [heart(a), heart(b)];
      const beside = a.right <= b.left + 1 || b.right <= a.left + 1;
      return beside || aBottom <= bTop || bBottom <= aTop ? [] : [`${a.word} / ${b.word}`];
    }),
  );
