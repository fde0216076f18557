import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from './refusal.ts';
import type { BatchReply } from './reply.ts';

/** Adds receipts to a JSON array in a file, one by one: whenever a run breaks off, the file holds all that came so far. */
export const keepReceipts = async (file: string | undefined) => {
  if (file === undefined) return async () => undefined;
  let { isEmpty, end } = await arrayIn(file);
  await mkdir(dirname(file), { recursive: true });
  return async (receipt: BatchReply['receipt']): Promise<void> => {
    if (receipt === null || receipt === undefined) return;
    const added = `${isEmpty ? '' : ','}\n${JSON.stringify(receipt)}`;
    if (end === 0) await writeFile(file, `[${added}\n]\n`);
    else await writeAt(file, end, `${added}\n]\n`);
    end += Buffer.byteLength(added) + (end === 0 ? 1 : 0);
    isEmpty = false;
  };
};

/** Where the next element goes; 0 where there is no file yet. Asked before anything is sent. */
const arrayIn = async (file: string): Promise<{ isEmpty: boolean; end: number }> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return { isEmpty: true, end: 0 };
  const held = elementsIn(text);
  if (held === undefined) throw new Refusal(`${file} 已存在，且不是回执文件，请换一个文件名`);
  return { isEmpty: held === 0, end: Buffer.byteLength(text.trimEnd().slice(0, -1).trimEnd()) };
};

const elementsIn = (text: string): number | undefined => {
  try {
    const content: unknown = JSON.parse(text);
    return Array.isArray(content) ? content.length : undefined;
  } catch {
    return undefined;
  }
};

const writeAt = async (file: string, position: number, text: string): Promise<void> => {
  const handle = await open(file, 'r+');
  try {
    await handle.write(text, position);
  } finally {
    await handle.close();
  }
};
