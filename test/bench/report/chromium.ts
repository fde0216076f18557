import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { A4, FONTS, FULL_FACES, type OpenContender, type PlacedPage } from './contender.ts';

/** Chromium of the system, printing a page of HTML; kept open between reports, spoken to by the DevTools protocol over pipes. */
const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const open: OpenContender = async () => {
  const program = PROGRAMS.find(existsSync);
  if (program === undefined) return undefined;
  const profile = await mkdtemp(join(tmpdir(), 'xinzheng-chromium-'));
  const options = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
  ];
  const browser = spawn(program, [...options, '--allow-file-access-from-files'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const call = callerOver(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  // A page of a file may load the fonts from files.
  const url = pathToFileURL(resolve('test/bench/report/empty.html')).href;
  const { targetId } = await call('Target.createTarget', { url });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const loaded = {
    expression:
      "new Promise((done) => { if (document.readyState === 'complete') done(); else onload = done; }).then(() => 1)",
  };
  await call('Runtime.evaluate', { ...loaded, awaitPromise: true }, sessionId);
  const { frameTree } = await call('Page.getFrameTree', {}, sessionId);
  return {
    print: async ({ pages }) => {
      await call('Page.setDocumentContent', { frameId: frameTree.frame.id, html: htmlOf(pages) }, sessionId);
      const expression = 'document.fonts.ready.then(() => 1)';
      await call('Runtime.evaluate', { expression, awaitPromise: true }, sessionId);
      const { data } = await call('Page.printToPDF', { preferCSSPageSize: true, printBackground: true }, sessionId);
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      const ended = once(browser, 'exit');
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
};

// biome-ignore lint/suspicious/noExplicitAny: the answers of the DevTools protocol are as many as its methods.
type Call = (method: string, params: object, sessionId?: string) => Promise<any>;

const callerOver = (requests: Writable, answers: Readable): Call => {
  const waiting = new Map<number, (result: unknown) => void>();
  let text = '';
  answers.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = `${text}${chunk}`.split('\0');
    text = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
      if (id !== undefined) waiting.get(id)?.(result);
    }
  });
  let last = 0;
  return (method, params, sessionId) =>
    new Promise((done) => {
      waiting.set(++last, done);
      requests.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const htmlOf = (pages: readonly PlacedPage[]): string => `<!doctype html><html lang="zh-CN"><style>
${Object.entries(FULL_FACES)
  .map(
    ([family, face]) =>
      `@font-face{font-family:${family};src:url(${pathToFileURL(resolve(FONTS, `${face}.ttf`)).href})}`,
  )
  .join('\n')}
@page{size:${A4.width}pt ${A4.height}pt;margin:0}body{margin:0}
div{position:relative;height:${A4.height - 0.1}pt;overflow:hidden;break-after:page}div:last-child{break-after:auto}
b,i,p{position:absolute;margin:0;white-space:pre;font-weight:400}p{line-height:0}</style>
${pages.map((page) => `<div>${page.areas.map(areaOf).join('')}${page.lines.map(lineOf).join('')}${page.texts.map(textOf).join('')}</div>`).join('\n')}`;

const areaOf = ([x, y, w, h, color]: PlacedPage['areas'][number]): string =>
  `<b style="left:${x}pt;top:${y}pt;width:${w}pt;height:${h}pt;background:${color}"></b>`;
const lineOf = ([x1, y1, x2, y2, width]: PlacedPage['lines'][number]): string =>
  `<i style="left:${x1}pt;top:${y1}pt;width:${x2 - x1 || width}pt;height:${y2 - y1 || width}pt;background:#8a8a8a"></i>`;
const textOf = ({ text, x, baseline, size, family, color }: PlacedPage['texts'][number]): string =>
  `<p style="left:${x}pt;top:${baseline - size / 3}pt;font:${size}pt/0 ${family};color:${color}">${escaped(text)}</p>`;
