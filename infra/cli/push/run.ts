import { parseArgs } from 'node:util';
import { UnreadableFile } from '../../../functions/ingest/files/unreadable-file.ts';
import { type Push, pushFile, type Surroundings } from './push-file.ts';
import { Refusal } from './refusal.ts';

const USAGE = '用法：npm run push -- --as department:<单位> --domain <领域代码> [--json] 文件';

const EXIT = { allTaken: 0, someRejected: 1, failed: 2 } as const;

const asked = (args: string[]): Push => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { as: { type: 'string' }, domain: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [file, ...more] = positionals;
  if (!values.as || !values.domain || file === undefined || more.length > 0) throw new Refusal(USAGE);
  return { persona: values.as, domain: values.domain, file, json: values.json };
};

const FILE_SYSTEM: Record<string, string> = {
  ENOENT: '文件不存在',
  EISDIR: '这是文件夹，不是文件',
  EACCES: '没有读取该文件的权限',
};

/** Failures of which the message says what to do; anything else is a defect, and is shown as it is. */
const explained = (failure: unknown): string | undefined => {
  if (failure instanceof Refusal || failure instanceof UnreadableFile) return failure.message;
  if (typeof failure !== 'object' || failure === null || !('code' in failure)) return undefined;
  const code = String(failure.code);
  if (code.startsWith('ERR_PARSE_ARGS')) return USAGE;
  return FILE_SYSTEM[code] && `${FILE_SYSTEM[code]}：${'path' in failure ? failure.path : ''}`;
};

/** The push command: its exit code is 0 when every row was taken, 1 when one was rejected, 2 when the push failed. */
export const runPush = async (args: string[], around: Surroundings): Promise<number> => {
  try {
    const { rejected } = await pushFile(asked(args), around);
    return rejected > 0 ? EXIT.someRejected : EXIT.allTaken;
  } catch (failure) {
    // The progress line of a terminal is still open.
    if (around.err.isTTY) around.err.write('\n');
    around.err.write(`${explained(failure) ?? (failure instanceof Error ? failure.stack : String(failure))}\n`);
    return EXIT.failed;
  }
};
