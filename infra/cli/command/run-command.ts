import { UnreadableFile } from '../../../shared/spreadsheets/unreadable-file.ts';
import { Refusal } from '../push/refusal.ts';
import type { Output } from '../push/show.ts';

/** All is well; done, but with something to look into; not done. */
export const EXIT = { fine: 0, lookInto: 1, failed: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The arguments are not what the command takes. */
export class Misused extends Error {}

/** Does a command's work. A failure is told in one sentence that says what to do; a defect is shown as it is. */
export const runCommand = async (usage: string, err: Output, work: () => Promise<Exit>): Promise<Exit> => {
  try {
    return await work();
  } catch (failure) {
    // The progress line of a terminal is still open.
    if (err.isTTY) err.write('\n');
    err.write(`${explained(failure, usage) ?? (failure instanceof Error ? failure.stack : String(failure))}\n`);
    return EXIT.failed;
  }
};

const FILE_SYSTEM: Record<string, string> = {
  ENOENT: '文件不存在',
  EISDIR: '这是文件夹，不是文件',
  EACCES: '没有读写该文件的权限',
  ENOTDIR: '路径中有一段不是文件夹',
  EEXIST: '文件已存在',
};

const explained = (failure: unknown, usage: string): string | undefined => {
  if (failure instanceof Misused) return failure.message === '' ? usage : `${failure.message}\n${usage}`;
  if (failure instanceof Refusal || failure instanceof UnreadableFile) return failure.message;
  if (typeof failure !== 'object' || failure === null || !('code' in failure)) return undefined;
  const code = String(failure.code);
  if (code.startsWith('ERR_PARSE_ARGS')) return usage;
  return FILE_SYSTEM[code] && `${FILE_SYSTEM[code]}：${'path' in failure ? failure.path : ''}`;
};
