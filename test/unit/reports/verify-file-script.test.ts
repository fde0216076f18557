import { createHash, webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { verifyScript } from '../../../functions/reports/verify/script.ts';

/** The script of the page of verification, in a page of the few things it touches. */
const FOLDER = 'functions/reports/browser';
const SCRIPT = readFileSync(`${FOLDER}/verify-file.js`, 'utf8');
const MB = 1024 * 1024;

type Listener = (event: object) => void;

const pageWith = (browser: { subtle?: unknown; isSecureContext?: boolean; lang?: string }) => {
  const listeners: Record<string, Listener> = {};
  const addEventListener = (name: string, listener: Listener) => {
    listeners[name] = listener;
  };
  const sent: string[] = [];
  const digest = { value: '', form: { submit: () => sent.push(digest.value) } };
  const elements = {
    'file-place': { hidden: true, classList: new Set<string>() },
    file: { files: [] as unknown[], value: '', addEventListener },
    'file-status': { textContent: '', className: '' },
    sha256: digest,
    'by-digest': { open: false },
  };
  const crypto = { subtle: browser.subtle };
  const document = {
    documentElement: { lang: browser.lang ?? 'zh-CN' },
    getElementById: (id: keyof typeof elements) => elements[id],
    addEventListener,
  };
  const window = { crypto, Response, isSecureContext: browser.isSecureContext ?? true, addEventListener };
  runInContext(SCRIPT, createContext({ window, document, crypto, Response, Uint8Array }));
  const settled = async () => {
    const isComputing = () => /正在本机|Computing/.test(elements['file-status'].textContent);
    do await new Promise((resolve) => setTimeout(resolve, 5));
    while (isComputing());
  };
  return {
    elements,
    sent,
    choose: async (...files: unknown[]) => {
      elements.file.files = files;
      listeners.change?.({});
      await settled();
    },
    drop: async (types: string[], ...files: unknown[]) => {
      const event = { dataTransfer: { types, files }, preventDefault: jest.fn() };
      Object.assign(elements['file-place'].classList, { remove: () => undefined });
      listeners.drop?.(event);
      await settled();
      return event;
    },
  };
};

const PDF = Buffer.from('%PDF-1.7\n%%EOF\n');
const sha256 = createHash('sha256').update(PDF).digest('hex');
const modern = () => pageWith({ subtle: webcrypto.subtle });

it('sends the digest of a chosen file, and of a dropped one', async () => {
  const page = modern();
  expect(page.elements['file-place'].hidden).toBe(false);
  await page.choose(new Blob([PDF]));
  const { preventDefault } = await page.drop(['Files'], new Blob([PDF]));
  expect(preventDefault).toHaveBeenCalled();
  expect(page.sent).toEqual([sha256, sha256]);
});

it.each<[string, Buffer<ArrayBuffer>]>([
  ['workbook', Buffer.from('PK\u0003\u0004…')],
  ['JSON', Buffer.from('{"format":"xinzheng-check-table-1"}')],
])('sends the digest of a table’s %s', async (_, content) => {
  const page = modern();
  await page.choose(new Blob([content]));
  expect(page.sent).toEqual([createHash('sha256').update(content).digest('hex')]);
});

it('speaks English on an English page', async () => {
  const page = pageWith({ subtle: webcrypto.subtle, lang: 'en' });
  await page.choose(new Blob(['a photo']));
  expect(page.elements['file-status'].textContent).toContain('This is no PDF, Excel (XLSX) or JSON file');
});

it('leaves dropped text to the browser', async () => {
  const { preventDefault } = await modern().drop(['text/plain']);
  expect(preventDefault).not.toHaveBeenCalled();
});

/** As a file that was moved away after it was chosen. */
const gone = () => {
  const stream = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) });
  return Object.assign(stream, { size: 1 });
};

it.each<[string, unknown[], string]>([
  ['a file over 50 MB', [{ size: 50 * MB + 1 }], '这个文件有 51 MB，超过 50 MB'],
  ['a file of another kind', [new Blob(['照片'])], '这不是 PDF、Excel（XLSX）或 JSON 文件'],
  ['an empty file', [new Blob([])], '这不是 PDF、'],
  ['two files', [new Blob([PDF]), new Blob([PDF])], '一次只放入一份'],
  ['a file that is gone', [gone()], '文件没有读出来'],
])('refuses %s in words', async (_, files, words) => {
  const page = modern();
  await page.drop(['Files'], ...files);
  expect(page.elements['file-status']).toEqual({ textContent: expect.stringContaining(words), className: 'fault' });
  expect(page.sent).toEqual([]);
});

it.each<[boolean, string]>([
  [false, '不是经 HTTPS 打开'],
  [true, '浏览器版本过旧'],
])('says what remains where the browser computes no digests (secure: %s)', (isSecureContext, reason) => {
  const { elements } = pageWith({ isSecureContext });
  expect(elements['file-place'].hidden).toBe(true);
  expect(elements['file-status'].textContent).toContain(reason);
  expect(elements['file-status'].textContent).toContain('编号和验证码');
  expect(elements['by-digest'].open).toBe(true);
});

it('is ES2015, which browsers inside older apps read, and small', async () => {
  const lowered = transformSync(SCRIPT, { target: 'es2015' }).code;
  expect(lowered).toBe(transformSync(SCRIPT, { target: 'esnext' }).code);
  expect(gzipSync(SCRIPT).length).toBeLessThan(4096);
});

it('is served as it is written', async () => {
  const reply = await verifyScript(FOLDER)();
  expect(reply).toMatchObject({ status: 200, contentType: 'text/javascript; charset=utf-8', body: SCRIPT });
});
